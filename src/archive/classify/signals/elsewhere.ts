/** Wordings about appearances at somebody else's event: conferences, schools, lecture halls, stages. */

export const elsewhereSignals = {
  /** The event is somebody else's. */
  elsewhere: `
    конференци* | conference | conferences | саммит* | summit | форум* | фестивал* | фест | fest | симпозиум* | symposium | конгресс* | congress | съезд* | хакатон* | неделя науки | недели науки | дни физтеха | день науки | дне науки | выставк* | ярмарк*
    (летн*|зимн*|осенн*|весенн*) (школ*|интенсив*) | школ* (по|для|молод*|анализ*) | summer school | winter school | лектори* | кинотеатр* | музе* | библиотек* | научпоп* | science slam | точк* кипени* | открыти* (офис*|центр*|лаборатори*)
    keynote | invited talk | plenary | пленарн* | секци* | постер* | poster | posters | стенд* | booth | track | industry talk | panel | панельн* | круглый стол | круглом столе | круглого стола
    программа на сайте | программа (конференци*|форума) | организатор* | organizers | organisers
    (на|at) (data fest|highload|pycon|neurips|icml|iclr|recsys|kdd|cvpr|acl|emnlp|iccv|eccv|interspeech|icassp|icra|iros|corl|cikm|sigir|wsdm|www|osdi|sosp|vldb|fosdem|kubecon|pydata|ods|ainl|aist|opentalks) | студент* (физтех*|мгу|вшэ|спбгу|нгу|итмо|мфти|бауманк*|университет*) | школьник* | перед студентами
    ! школа анализа данных | ! научн* школ* | ! высш* школ* | ! школ* экономики | ! открытие (сезона|года)`,
  /** Meetups and workshops may be the group's own as well. */
  maybeElsewhere: `митап* | meetup | meetups | воркшоп* | workshop | workshops | вебинар* | webinar | школ* | лекци* | lecture | мастер класс* | интенсив* | стрим*`,
  /** Speaking there. */
  appears: `
    выступит | выступят | выступлю | выступает | выступают | выступаю | выступил* | выступал* | выступлени* | на сцен* | выйдет на | едет на | едем на | еду на | лечу на | летит на | летим на | побывал* | съездил* | вернул* (с|из) | возвращаемся (с|из)
    прочтет .. (лекци*|доклад*|курс*) | прочитает .. (лекци*|доклад*) | прочитал* .. (лекци*|доклад*) | читает лекци* | читаю лекци* | (с|со) .. доклад* | с лекцией | закончил* .. доклад* | сделал* доклад | доклад* .. принят* | доклад .. признан
    speaks at | speaking at | spoke at | talk at | talks at | presents at | presenting at | presented at | gives a (talk|keynote|lecture) | gave a (talk|keynote|lecture) | giving a (talk|keynote|lecture) | gives an | on stage | keynotes | will be at | if you are at | heckle
    от нас там | от нас выступ* | от нашей | наш* (доклад*|спикер*) на | представит .. на | представлял* .. на | рассказывает студентам | расскажет студентам | рассказал* студентам | рассказывает школьникам | ! не выступ* | ! мы не выступ* | стою у постера | стоит у постера`,
  /** What tickets, programmes and registrations are of. */
  admission: `билет* | промокод* | регистраци* | зарегистр* | программ* (конференци*|форума|на) | tickets | register | registration | скидк* | вход свободн* по`,
} as const;
