/**
 * Signals: wordings that say something about a post's kind, each under a name. In: the folded text of a post. Out: the
 * words found. Signals only observe; what follows from them stands in `rules.ts`.
 */

/** Words as they begin, in any inflection: nothing but a letter or a digit before them matters. */
function words(alternatives: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\d])(?:${alternatives})`, 'iu');
}

/** Verbs of those who speak at a meeting or elsewhere, in the future. */
export const futureSpeech = String.raw`расскаж[еу]т|представ[ия]т|разбер[еу]т|разложит|объяснит|покаж[еу]т|поделится|поделятся|прочт[еу]т|прочита[ею]т|выступ[ия]т|выступа[ею]т|провед[еу]т|сделает доклад|раскроет|поговорит|обсуд[ия]т|доложит|расскроет|научит|устраива[ею]т|will (?:present|talk|speak|discuss|tell|give|show|walk|lead|cover|explain)|presents|walks us|takes (?:on|us)|revisits|leads|explains|speaks|talks|covers|introduces|is giving|gives a talk`;
export const presentSpeech = String.raw`рассказыва[ею]т|разбира[ею]т|представля[ею]т|показыва[ею]т|объясня[ею]т|вед[еу]т|чита[ею]т|докладыва[ею]т`;
export const pastSpeech = String.raw`рассказал[аи]?|разобрал[аи]?|разбирал[аи]?|представил[аи]?|представлял[аи]?|показал[аи]?|объяснил[аи]?|выступил[аи]?|выступал[аи]?|прочитал[аи]?|прочел|прочла|прочли|читал[аи]?|поделил(?:ся|ась|ись)|пров[ео]л[аи]?|докладывал[аи]?|сделал[аи]? доклад|presented|talked|spoke|gave|explained|discussed|walked us|covered`;

export const signals = {
  /** The meeting of the group by one of its usual names. */
  meeting: words(
    String.raw`ридинг\p{L}*|reading[- ]?(?:group|club)|rg(?!\p{L})|журнальн\p{L}+ клуб\p{L}*|journal[- ]club|jc(?!\p{L})|paper[- ]?club|пейпер[- ]?клуб\p{L}*|семинар\p{L}*|seminars?|читалк\p{L}*|чтени[яй]|заседани\p{L}+|коллоквиум\p{L}*|клуб\p{L}* чтения|читательск\p{L}+ клуб\p{L}*|статейник\p{L}*|(?:our|next|this|last|tonight's|tomorrow's|may|june|july|september|october|november|december|january|february|march|april|the|week's|night's) (?:session|meeting|meetup)`,
  ),
  /** Weaker words that any gathering may have. */
  gathering: words(
    String.raw`встреч[аиуеой]\p{L}{0,3}|встрет\p{L}+|собира\p{L}+|собер\p{L}+|созвон\p{L}*|доклад\p{L}*|лекци\p{L}+|дискусси\p{L}+|дуэл[ьи]\p{L}*|разбор\p{L}*|обсуждени\p{L}+|выпуск\p{L}* №?\d+|(?:первая|вторая|часть|мини)-?\s?сесси\p{L}+|session|meeting|talk`,
  ),
  invitation: words(
    String.raw`жд[её]м|приходите|приглаша\p{L}+|присоединя\p{L}+|собираемся|соберемся|встречаемся|встретимся|увидимся|подключа\p{L}+|состоится|состоятся|пройдет|пройдут|начинаем|начало в|напомина\p{L}+|обсудим|разбер[её]м|поговорим|обсуждаем|разбираем|читаем|рассмотрим|join us|see you|reminder|we (?:will|are going to) (?:discuss|read|meet)|we(?:'ll|’ll| will| meet| read| discuss)|next up|come (?:along|by)|is back`,
  ),
  willSpeak: words(
    `${futureSpeech}|${presentSpeech}|ведущ(?:ий|ая|ие|им|ей|ими)|докладчи\\p{L}+|спикер\\p{L}*|лектор\\p{L}*|speakers?:|presenters?:|на сцене|у доски`,
  ),
  spoke: words(
    `(?<!не )(?:${pastSpeech}|отчитал[аи]?|закончил[аи]? (?:доклад|выступление|«)|после доклада|полный зал|выступлени\\p{L}+|доклад\\p{L}*)`,
  ),
  place: words(
    String.raw`ауд(?:\.|итори)\p{L}*|зум\p{L}{0,2}(?!\p{L})|zoom|трансляци\p{L}+|онлайн|online|room|комнат\p{L}+|каб\.|переговорк\p{L}+|вход свободный|регистрац\p{L}+|ссылк\p{L}+ (?:на|придет|будет|пришлем|в)|google meet|telemost|телемост\p{L}*|teams|jitsi`,
  ),
  /** Something was recorded and can be watched. */
  recorded: words(
    String.raw`запис[ьи](?!\p{L}|\s(?:на|в зал|лож|хран|ячей))|записью|видеозапис\p{L}+|видео(?!\p{L}|карт|игр|памят|кодек|поток|данн|аналит|ряд)|video(?!\s?(?:gen|model|diff|under|data|lang|pip|card))s?|recordings?|recorded|отсня\p{L}+|смотр(?:им|ите|еть)(?!\p{L}| на)|посмотреть|пересмотреть|youtube|rutube|ютуб\p{L}*|рутуб\p{L}*`,
  ),
  /** A recording is promised or taken for something else. */
  recordedLater: words(
    String.raw`(?:запис[ьи]|видео|video|recording)\s(?:\p{L}+\s){0,2}(?:будет|появится|появятся|выложим|опубликуем|пришлем|позже|скоро|follow|soon|later|will|coming)|(?:будет|выложим|опубликуем|появится|ведется|вести) (?:\p{L}+\s)?(?:запис[ьи]|видео)|запис[ьи] (?:не будет|не вед\p{L}+|на (?:семинар|встречу|курс|при[её]м|школу|участие)|эфира|в журнал|о сво)|без записи|одна запись|каждая запись|recording (?:audio|pipelines|device|studio)|запись(?:\s\p{L}+)? открыта`,
  ),
  published: words(
    String.raw`выложил[аи]?|выложен\p{L}*|опубликова\p{L}+|готов[аоы]?(?!\p{L})|доступн\p{L}+|появил\p{L}+|подоспел\p{L}*|досняли|смонтирова\p{L}+|лежит|наконец|is (?:up|out|online|live|here)|now (?:up|online|available|live)|available|полностью|целиком|в записи|обещанн\p{L}+`,
  ),
  moved: words(
    String.raw`перенос\p{L}*(?! (?:обучени|знани|стил|доменн|весов))|перен[еоё]с\p{L}+|переезжа\p{L}+|переед\p{L}+|перед?вига\p{L}+|сдвига\p{L}+|сдвин\p{L}+|сдвиг(?!\p{L}| (?:распредел|данн|домен|ковар))|(?:начн[её]тся|начинаем|начало|стартуем) (?:завтра |сегодня )?на [\p{L}\d\s]{2,22} (?:раньше|позже)|отклад\p{L}+|отлож\p{L}+|уезжает|съезжает|переставл\p{L}+|меня\p{L}+ (?:дат|врем|день)\p{L}*|(?:дат|врем)\p{L}+ (?:меня\p{L}+|изменил\p{L}+|поменял\p{L}+)|новая дата|новое время|не (?:завтра|сегодня|в \p{L}+),? а|на (?:полчаса|час|два часа|неделю|две недели|день) (?:раньше|позже|вперед)|вместо \S{1,12}(?: \p{L}{3,9})? (?:встре|собер|жд[её]м|будет)\p{L}*|поправка|moved|moving|postpon\p{L}*|reschedul\p{L}*|new date|new time|pushed (?:back|to)|shifted|instead of (?:mon|tues|wednes|thurs|fri|satur|sun)day`,
  ),
  cancelled: words(
    String.raw`отмен(?:а|ы|яется|яются|ен|ена|ено|ены|ить|или|илась|ился|яем|им)(?!\p{L})|не состоится|не состоятся|не состоялся|отбой|не соберемся|не собираемся|не встречаемся|не встретимся|(?:семинар|заседани|встреч|читалк|групп|клуб|доклад)\p{L}* (?:\p{L}+ )?не будет|не будет (?:\p{L}+ )?(?:семинар|заседани|встреч|читалк|ридинг|доклад|клуб)\p{L}*|cancel(?:s|led|ed|lation|ling)?(?!\p{L})|called off|is off(?!\p{L})|(?:^|[.!] )no [\p{L} ]{3,30} (?:tonight|today|tomorrow|this week|on)`,
  ),
  /** The subject is a talk given to somebody else's public. */
  elsewhere: words(
    String.raw`конференци\p{L}+|conference|митап\p{L}*|meetup|саммит\p{L}*|summit|форум\p{L}*|фестивал\p{L}+|воркшоп\p{L}*|workshop|летн\p{L}+ школ\p{L}+|зимн\p{L}+ школ\p{L}+|школ[еуы] \p{L}+|открыти[ие] \p{L}+|keynote|invited talk|пленарн\p{L}+|программа на сайте|(?:выступ\p{L}+|доклад\p{L}*|speaks?|spoke|talk|читал[аи]?|прочт[её]т|прочита\p{L}+|presented|presents) (?:\p{L}+ ){0,2}(?:на|at|в рамках) (?!(?:семинар|заседани|ридинг|журнальн|читалк|встреч|эту|следующ|нашей|нашем|our|the next|русск|английск|тему|english|russian|\d))`,
  ),
  podcast: words(
    String.raw`подкаст\p{L}*|podcasts?|(?:в|новый|свежий) (?:эфир|выпуск)\p{L}* (?:радио|подкаст)\p{L}*|в эфире(?: радио)?`,
  ),
  vacancyWord: words(
    String.raw`ваканси\p{L}+|vacanc(?:y|ies)|#вакансия|job opening|open (?:phd |postdoc |research )?position|(?:phd|postdoc) position`,
  ),
  hiring: words(
    String.raw`(?:мы )?(?:снова )?ищем(?! (?:ответ|способ|слово|истин|прав))(?=[^.\n]{0,90}(?:инженер|разработчик|аналитик|scientist|engineer|сотрудник|стаж[её]р|постдок|postdoc|исследовател|разметчик|коллег|человек|дата|ml|data|lead|лид|специалист|программист|developer|researcher|intern|асессор|lecturer|в команду))|треб[уе]\p{L}+тся(?! (?:подготовк|доказ|знани|регистр|меньше|больше|врем|памят|gpu|чтени))|(?:нуж(?:ен|на|ны)|открыл[аи]?сь|открыва(?:ет|ем)) (?:\p{L}+[- ]){0,3}(?:инженер|разработчик|аналитик|сотрудник|стаж[её]р|постдок|исследовател|специалист|ставк|позици|ваканси|scientist|engineer)\p{L}*|(?:we are|we're|is|are) hiring|hiring|набираем|позици[яи] (?=[^.\n]{0,60}(?:актуальн|закрыт|открыт))|ищ[уе]т? (?:в команду|себе|стаж)\p{L}*`,
  ),
  apply: words(
    String.raw`отклик\p{L}+|резюме(?!\s?:\s?\p{L}+ю)|(?<!\p{L})cv(?!\p{L})|hh\.ru|заявк\p{L}+ с|писать \p{L}+:? ?@|пишите (?:в личк|мне|на почт|@)|тестовое задание|анкет\p{L}+|apply (?:by|here|at|now)|send (?:your|us)`,
  ),
  employment: words(
    String.raw`зарплат\p{L}*|вилк[аиу](?!\p{L})|оклад\p{L}*|на руки|дмс|удал[её]нк\p{L}+|удал[её]нно|гибрид(?!н)|полная ставка|стек:|что (?:нужно|делать|даем)|обязанност\p{L}+|требовани\p{L}+:|опыт (?:работы|от|с)|salary|full[- ]time|part[- ]time|remote(?!ly)|грант рнф|tv-l|сдельно|офис (?:у|на|в)`,
  ),
  closed: words(
    String.raw`(?:ваканси|позици|ставк|набор)\p{L}*[^.!?\n]{0,80}(?:закрыт\p{L}*|закрыл\p{L}+|больше не актуальн\p{L}+|неактуальн\p{L}+|не актуальн\p{L}+|занят\p{L}+|нашли|filled|closed)|(?:закрыли|закрыта) (?:ваканси|позици)\p{L}+|position (?:has been|is) (?:filled|closed)`,
  ),
  article: words(
    String.raw`написал[аи]?|рассказал[аи]? на хабре|опубликовал[аи]?|вышл[аи] (?:\p{L}+ ){0,3}(?:стать|материал|текст|лонгрид|перевод)\p{L}*|вышел (?:\p{L}+ ){0,3}(?:материал|текст|лонгрид|перевод|пост)\p{L}*|(?:на|для) (?:хабр|«?биомолекул|vc|медиум|n ?\+ ?1)\p{L}*|описал[аи]?|пересказал[аи]? для|статья на|(?:большой|новый) (?:текст|материал|лонгрид|разбор на)|wrote|blog ?post|new post|published|блог\p{L}*`,
  ),
  digest: words(
    String.raw`дайджест\p{L}*|digest|итоги (?:год|сезон|месяц|недел|осен|весн|семестр|полугод)\p{L}*|итоги \d{4}|подборк\p{L}+|за (?:месяц|неделю|год|полгода|сезон|семестр)|вспоминаем|где мы выступали|куда сходить|что (?:прочитать|посмотреть|почитать|было)|in numbers|this (?:month|year|week) in|round-?up|year in|полгода в|год на|#дайджест|what we read|план на (?:весн|осен|семестр|сезон|месяц)\p{L}*|расписание на`,
  ),
  reviewWord: words(
    String.raw`#?обзор(?!\p{L}| год)|#?разбор стать\p{L}*|#review|#разбор|#обзор|читаем за вас|коротко о статье|пересказ\p{L}*|tl;?dr|если коротко|разбираем статью|сегодняшний пост про|прочитали|paper review|два слова про|summary`,
  ),
  congratulation: words(
    String.raw`поздравля\p{L}+|с праздником|с днем|с прошедшим|с наступающ\p{L}+|congratulations|happy (?:new|birthday)|желаем|merry`,
  ),
  contest: words(
    String.raw`конкурс\p{L}*|розыгрыш\p{L}*|викторин\p{L}+|хакатон\p{L}*|опрос\p{L}*|contest|giveaway|quiz|call for papers|принима(?:ются|ем) (?:тезис|заявк|доклад)\p{L}*|submissions? until|приз\p{L}{0,3}(?!\p{L})`,
  ),
} as const;

export type SignalName = keyof typeof signals;

/** Words by which somebody writes about the content of a paper. */
const reviewVocabulary =
  /(?<![\p{L}\d])(?:автор(?:ы|ов|ам|ами)|стать(?:я|и|е|ю|ей)|работ[аеуы](?!\p{L}{3})|метод\p{L}*|подход\p{L}*|модел\p{L}+|обуч\p{L}+|эксперимент\p{L}*|датасет\p{L}*|архитектур\p{L}+|предлага\p{L}+|предложи\p{L}+|показыва[ею]т|показал[аи]?|результат\p{L}*|качеств\p{L}+|метрик\p{L}+|ошибк\p{L}+|бейзлайн\p{L}*|трансформер\p{L}*|нейросет\p{L}+|нейронн\p{L}+|вывод(?:ы|ов)?|данны\p{L}+|прирост\p{L}*|точност\p{L}+|функци\p{L}+|параметр\p{L}*|выборк\p{L}+|сложност\p{L}+|алгоритм\p{L}*|доказыва\p{L}+|теорем\p{L}+|идея|идею|authors?|paper|propos\p{L}+|method|approach|results?|experiments?|baselines?|training|model|dataset|benchmark|trick|shows?|algorithm|latency|throughput)(?!\p{L})/giu;

export function countReviewWords(text: string): number {
  return text.match(reviewVocabulary)?.length ?? 0;
}

/** Addresses blanked, «ё» as «е»; same length as the original, so that places in one are places in the other. */
export function foldText(text: string): string {
  return text
    .replace(/https?:\/\/\S+/g, (address) => ' '.repeat(address.length))
    .replaceAll('ё', 'е')
    .replaceAll('Ё', 'Е')
    .replace(/[\u00A0\u2009\u202F]/g, ' ');
}

export function findSignal(name: SignalName, foldedText: string): { quote: string; start: number } | undefined {
  const match = signals[name].exec(foldedText);
  return match === null ? undefined : { quote: match[0], start: match.index };
}
