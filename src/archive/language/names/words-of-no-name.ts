/** Capitalised words that begin or end no name of a person: bodies, things that are made, words that open a sentence. */
import { ofWord } from '../once-per-word.ts';

/** They stand first where a name would. */
export const institution = ofWord(
  /^(?:Январск|Февральск|Мартовск|Апрельск|Майск|Июньск|Июльск|Августовск|Сентябрьск|Октябрьск|Ноябрьск|Декабрьск|Вчерашн|Сегодняшн|Завтрашн|Субботн|Летн|Зимн|Осенн|Весенн|Из|От|До|На|При|Для|Без|После|Перед|Вслед|Над|Под|Через|Из-за|Институт|Университет|Лаборатори|Школ|Академи|Центр|Кафедр|Факультет|Высш|Групп|Отдел|Команд|Журнальн|Семинар|Дорог|Коллег|Друзь|Привет|Добр|Уважаем|Старш|Младш|Главн|Новый|Нов[аоы]|Перв|Втор|Трет|Наш|Мы$|Кто|Что|Как|Где|Если|Так|Вот|Это|Итак|Сегодня|Завтра|Расскаж|Рассказ|Доклад|Ведут|Вед[её]т|Ведущ|Выступ|Представ|Спикер|Лектор|Слуша|Послуша|Читае|Читаю|Разбира|Разбер|Гость|Гостья|Покаж|Обсу[дж]|Жд[её]м|Встреча|Принима|Приглаш|Слово|Микрофон|Автор|Отвеча|Тема|Монтаж|Запис[ьи]|Видео|Съёмк|Съемк|Камера|Звук|Монтировал|Снимал|Записал|Politec|École|Univers|Instit|Technisch|Department|Center|Centre|School|Lab|The|Our|Next|First|Second|Third|Talk|Paper|New|Call|Workshop|Code|Slides|Video|Thursday|Monday|Tuesday|Wednesday|Friday|Saturday|Sunday|Google|Microsoft|Meta|Open|Deep|Machine|Neural|Graph|Large|Reading|Journal|Data|Room|Zoom|Summer|Winter|Old|Two|Three|One|When|What|Why|How|Where|If|In|On|At|From|For|With|By|And|But|We|You|It|Is|Are|No|Not|Yes|This|That|These|Last|Happy|Best|Good|Great|Thanks|Thank|Dear|Hi|Hello|Link|Links|Suggestions|Welcome|Title|Speaker|Topic)/,
);

/** «Лечим Олега», «Говорит Добронравов»: a verb that opens its sentence. */
export const opensAsVerb = ofWord(/^\p{Lu}[а-яё]{2,12}(?:им|[её]м|ит|[её]т|ут|ют|ат|ят)$/u);

/** «Назарбаев Университет» */
export const endsAsBody = ofWord(
  /(?:University|Institute|College|School|Academy|Cent(?:er|re)|Club|Society|Hall|Room|Building|Library|Museum|Hospital|Hotel|Street|Road|Conference|Workshop|Seminar|Lecture|Weekly|Daily|Times|Courier|Standard|Podcast|Radio|Fest|Festival|Forum|Summit|Day|Days|Week|Night|Lab|Labs|Group|Team|Honour|Honor|Majesty|Committee|Council|Board)$|(?:университет|институт|академи[яи]|центр|политех|школа|лаборатори[яи]|обсерватори[яи]|музей|банк|фонд)\p{L}{0,2}$/iu,
);

/**
 * «Storm Diffusion», «Bayesian Workflow»: two capitalised words of which the last is no surname, but a thing that is made or done.
 * Nothing in “-ings” and no short word in “-ment”: Jennings and Clement are people.
 */
export const endsAsThing = ofWord(
  /(?:\p{Ll}{2}(?:tions?|sions?|ization|\p{Ll}{2}ments?|ness|ities|bility|arity|works?|flows?|formers?|coders?|decoders?)|(?:Model|Transformer|Network|Method|System|Agent|Graph|Tree|Forest|Field|Machine|Embedding|Prompt|Token|Prior|Bandit|Kernel|Gradient|Ensemble|Benchmark|Dataset|Anything|Everything|Learning|Training|Tuning|Sampling|Splatting|Modeling|Modelling|Forecasting|Matching|Planning|Scaling|Pruning|Bounds|Parameters|Fruit|Weights|Layers|Neurons|Heads|Flow|Net|Nets|Attention|Inference|Search|Retrieval|Theory|Analysis|Reviews?|Laws?)s?)$/u,
);

/** English words that stand before a surname and are no given name: “Missed Garcia?”, “Hyde Park”, “Team Nguyen”. */
export const opensNoName = ofWord(
  /^(?:Missed|Congrats|Congratulations|Thanks|Ask|Join|Hear|Meet|Dear|Prof|Professor|Dr|Doctor|Speakers?|Presenters?|Who|Hosts?|Guests?|Chair|Led|Catch|Watch|See|Featuring|Title|Both|Until|After|Before|Big|Well|Poor|Only|Even|Team|Back|Meeting|Seminar|Conference|Lecture|Level|Floor|Semester|Week|Abstract|Honou?rable|Lunar|Associate|Assistant|Grading|Late|Early|Quick|Small|Little|Tiny|Short|Long|Term|Session|Lunch|Coffee|Journal|Graph|Deep|Up|Again|Once|Now|Also|Still|Today|Tomorrow|Tonight|Then|So|Sorry|Please|Come|Read|Reading|Hyde|Central|Science|Business|Technology|Research|National|Royal|Mount|Lake|Saint|St|San|Santa|New|Old|Great|North|South|East|West|Bayes|Bayesian|Markov|Monte|Gaussian|Fourier|Nash|Newton|Turing|Kalman|Shannon|Hilbert|Ricci|Einstein|Nobel|Fields|January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Mr|Mrs|Ms|Miss|Sir|Dame|Lord|Lady|Group|Hall|Room|Building|Zoom|All|Any|Every|Some|Most|Many|More|Good|Yes|No|Not|As|An?|To|Of|Over|Via|Per|Plus|And|Or|For|With|By|At|On|In|If|It|Its|His|Her|Their|Your|My)$/,
);
/** Forms of address are no part of a name: «Dr Prudence Oakley». */
export const titleOfAddress = ofWord(/^(?:Dr|Prof|Professor|Doctor|Mr|Mrs|Ms|Sir|Dame|Doz)$/);
