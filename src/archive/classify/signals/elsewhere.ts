/** Wordings about appearances at somebody else's event: conferences, schools, lecture halls, stages. */

export const elsewhereSignals = {
  /** The event is somebody else's. */
  elsewhere: `
    конференци* | conference | conferences | саммит* | summit | форум* | фестивал* | фест | fest | симпозиум* | symposium | конгресс* | congress | съезд* | хакатон* | неделя науки | недели науки | дни физтеха | день науки | дне науки | выставк* | ярмарк*
    (летн*|зимн*|осенн*|весенн*) (школ*|интенсив*) | школ* (по|для|молод*|анализ*) | summer school | winter school | лектори* | кинотеатр* | музе* | библиотек* | научпоп* | science slam | точк* кипени* | открыти* (офис*|центр*|лаборатори*)
    keynote | invited talk | plenary | пленарн* | секци* | постер* | poster | posters | стенд* | booth | track | industry talk | panel | панельн* | круглый стол | круглом столе | круглого стола
    программа на сайте | программа (конференци*|форума) | организатор* | organizers | organisers
    (на|at) (data fest|highload|pycon|neurips|icml|iclr|recsys|kdd|cvpr|acl|emnlp|iccv|eccv|interspeech|icassp|icra|iros|corl|cikm|sigir|wsdm|www|osdi|sosp|vldb|fosdem|kubecon|pydata|ods|ainl|aist|opentalks) | студент* (физтех*|мгу|вшэ|спбгу|нгу|итмо|мфти|бауманк*|университет*) | школьник* | перед студентами
    в (университет*|лицее|гимназии|школе|колледже|библиотек*|музе*|театре|планетари*|кванториум*|политехе|сириусе|сколтех*|сколково|мфти|вшэ|мгу|спбгу|итмо|нгу|иннополисе|бауманке|вышке|яндексе|сбере|т банке|тинькофф*) | у (студентов|школьников|коллег|соседей) (из|в) | перед (школьниками|коллегами|аудиторией) | митап* (в|у|на) | летней школе | зимней школе | (в|на) (форуме|саммите|лектории|фестивале) | guest lecture | lecture hall | science (museum|festival|week) | open day | день открытых дверей
    ! школа анализа данных | ! научн* школ* | ! высш* школ* | ! школ* экономики | ! открытие (сезона|года)`,
  /** Meetups and workshops may be the group's own as well. */
  maybeElsewhere: `митап* | meetup | meetups | воркшоп* | workshop | workshops | вебинар* | webinar | школ* | лекци* | lecture | мастер класс* | интенсив* | стрим*`,
  /** Speaking there. */
  appears: `
    приглашен* (в|во|на|с) | приглашенн* докладчи* | приглашенн* лекци* | позвали (в|на|выступить) | прорвал* на | со сцены | (на|в) панел* | участвует в .. (круглом|дискусси*|панел*|форуме|школе|сесси*) | участвовал* в .. (круглом|дискусси*|панел*|форуме|школе|сесси*) | модерирует | миникурс* | мини курс* | мастер класс* | (отправляется|отправляемся|отправился|отправилась) (на|в) | (послушать|увидеть|поймать|найти|встретить) .. на | (рассказывал*|рассказываю|рассказала|рассказал|говорил*) .. (школьникам|студентам|детям|врачам|учителям|журналистам|коллегам|инженерам) | (говорил*|говорит|рассказал*|рассказывал*|показал*|показали|показывал*) .. на (конференц*|форум*|митап*|саммит*|фестивал*|школ*|воркшоп*|icml|iclr|neurips|acl|cvpr) | (читает|читал*|прочел|прочла|прочитал*|прочтет|прочитает) .. (лекци*|курс|миникурс|доклад) | открыл* (конференц*|школу|сессию) | у стенда | на стенде | лекци* .. (прочел|прочла|прочитал*) | доклад* .. (взяли|приняли|принят*|отобрали) | (взяли|приняли|принят*|отобрали) .. доклад* | (слушал*|слушали) .. зал | полный зал | зал был | аншлаг
    invited (to|talk|speaker|lecture) | (spoke|speaks|speaking|talked|talks|lectured|lectures|presented|presents) (at|to|in) | on a panel | panelist | joins the panel | tutorial at | keynote (at|in) | takes the stage | (gives|gave|giving|delivers|delivered) (a|an|the|her|his|our) (talk|keynote|lecture|tutorial|invited|guest|poster|demo|lightning) | poster (at|session) | find (her|him|us|them) at | catch (her|him|us|them) at
    выступит | выступят | выступлю | выступает | выступают | выступаю | выступил* | выступал* | выступлени* | на сцен* | выйдет на | едет на | едем на | еду на | лечу на | летит на | летим на | побывал* | съездил* | вернул* (с|из) | возвращаемся (с|из)
    прочтет .. (лекци*|доклад*|курс*) | прочитает .. (лекци*|доклад*) | прочитал* .. (лекци*|доклад*) | читает лекци* | читаю лекци* | (с|со) .. доклад* | с лекцией | закончил* .. доклад* | сделал* доклад | доклад* .. принят* | доклад .. признан
    speaks at | speaking at | spoke at | talk at | talks at | presents at | presenting at | presented at | gives a (talk|keynote|lecture) | gave a (talk|keynote|lecture) | giving a (talk|keynote|lecture) | gives an | on stage | keynotes | will be at | if you are at | heckle
    от нас там | от нас выступ* | от нашей | наш* (доклад*|спикер*) на | представит .. на | представлял* .. на | рассказывает студентам | расскажет студентам | рассказал* студентам | рассказывает школьникам | ! не выступ* | ! мы не выступ* | стою у постера | стоит у постера`,
  /** They went there to listen. */
  onlyListened: `никто из (наших|нас) .. не | сами не выступал* | не выступали | мы не выступаем | (ездили|ходили|сходили) послушать | none of us (spoke|presented|gave) | did not (speak|present) | didn t (speak|present) | just listened | as (a)? listener*`,
  /** What tickets, programmes and registrations are of. */
  admission: `билет* | промокод* | регистраци* | зарегистр* | программ* (конференци*|форума|на) | tickets | register | registration | скидк* | вход свободн* по`,
} as const;
