/**
 * Cities where Russian-speaking researchers meet, found in any case and given back in the nominative. A gazetteer: what is
 * not in it stays part of a venue's name, and an editor can set the city in `content/talks/`.
 */

import { cityFrom, cityIn, cityTo } from 'lvovich';
import { foldName } from '../names/first-names.ts';
import { oncePerSpelling } from '../once-per-word.ts';
import { unitsOf } from '../units.ts';
import type { Word } from '../words.ts';

const cities =
  `Москва;Санкт-Петербург;Петербург;Новосибирск;Екатеринбург;Казань;Нижний Новгород;Челябинск;Красноярск;Самара;Уфа;Ростов-на-Дону;Омск;Краснодар;Воронеж;Пермь;Волгоград;Саратов;Тюмень;Тольятти;Барнаул;Ижевск;Махачкала;Хабаровск;Ульяновск;Иркутск;Владивосток;Ярославль;Кемерово;Томск;Набережные Челны;Севастополь;Ставрополь;Оренбург;Новокузнецк;Рязань;Балашиха;Пенза;Чебоксары;Липецк;Калининград;Астрахань;Тула;Киров;Сочи;Курск;Улан-Удэ;Тверь;Магнитогорск;Сургут;Брянск;Иваново;Якутск;Владимир;Симферополь;Белгород;Нижний Тагил;Калуга;Чита;Грозный;Смоленск;Подольск;Саранск;Курган;Вологда;Орёл;Архангельск;Череповец;Владикавказ;Мурманск;Тамбов;Петрозаводск;Кострома;Великий Новгород;Псков;Обнинск;Дубна;Долгопрудный;Иннополис;Сколково;Зеленоград;Пущино;Жуковский;Королёв;Минск;Гомель;Гродно;Брест;Витебск;Алматы;Астана;Караганда;Бишкек;Ташкент;Самарканд;Душанбе;Ереван;Тбилиси;Батуми;Баку;Кишинёв;Рига;Вильнюс;Таллин;Тарту;Киев;Харьков;Львов;Одесса;Белград;Нови-Сад;Берлин;Мюнхен;Гамбург;Кёльн;Лондон;Кембридж;Оксфорд;Париж;Лион;Ницца;Амстердам;Роттердам;Брюссель;Вена;Цюрих;Женева;Лозанна;Базель;Прага;Брно;Варшава;Краков;Будапешт;Стамбул;Анкара;Анталья;Афины;Салоники;Лимассол;Никосия;Тель-Авив;Иерусалим;Хайфа;Дубай;Абу-Даби;Рим;Милан;Турин;Мадрид;Барселона;Лиссабон;Порту;Дублин;Стокгольм;Копенгаген;Хельсинки;Осло;Нью-Йорк;Бостон;Сан-Франциско;Сиэтл;Чикаго;Лос-Анджелес;Сан-Диего;Новый Орлеан;Монреаль;Торонто;Ванкувер;Пекин;Шанхай;Шэньчжэнь;Гонконг;Токио;Киото;Осака;Сеул;Сингапур;Бангкок;Пхукет;Дели;Сидней;Мельбурн;Апатиты;Кольцово;Протвино;Черноголовка;Сыктывкар;Норильск;Магадан;Нальчик;Йошкар-Ола;Таганрог;Новочеркасск;Южно-Сахалинск;Благовещенск;Чусовой;Бийск;Тобольск;Ханты-Мансийск;Нижневартовск;Новороссийск;Гатчина;Кронштадт;Переславль;Суздаль;Троицк;Химки;Болонья;Флоренция;Неаполь;Венеция;Марсель;Тулуза;Гренобль;Страсбург;Франкфурт;Лейпциг;Дрезден;Бонн;Штутгарт;Эдинбург;Манчестер;Глазго;Бристоль;Делфт;Утрехт;Эйндховен;Валенсия;Севилья;Гранада;Любляна;Загреб;София;Бухарест;Братислава;Вроцлав;Гданьск;Каунас;Хьюстон;Атланта;Питтсбург;Принстон;Стэнфорд;Беркли;Рио-де-Жанейро;Буэнос-Айрес;Сантьяго;Мехико;Кейптаун;Найроби;Каир;Доха;Эр-Рияд;Мумбаи;Ханой;Джакарта;Тайбэй;Пусан;Бухара;Хива;Гюмри;Кутаиси;Шымкент;Актау;Питер;Калькутта;Кигали;Бари;Карлсруэ;Ватерлоо;Нижний Архыз;Архыз;Звенигород;Банф;Пасадена;Лейден;Гаага;Гёттинген;Гейдельберг;Триест;Пиза;Падуя;Брайтон;Лидс;Ноттингем;Ньюкасл;Остин;Денвер;Филадельфия;Балтимор;Гонолулу;Оттава;Квебек;Бангалор;Мадрас;Катманду;Куала-Лумпур;Манила;Окленд;Перт;Аделаида;Рейкьявик;Тронхейм;Уппсала;Гётеборг;Турку;Тампере;Эспоо;Оулу;Лимасол;Геленджик;Петровац;Будва;Подгорица;Ларнака;Пафос;Харбин;Далянь;Чэнду;Ухань;Гуанчжоу;Ханчжоу;Нанкин;Тяньцзинь;Иокогама;Фукуока;Нагоя;Саппоро;Тэджон;Майами;Вашингтон;Иннсбрук;Грац;Зальцбург;Линц;Тюбинген;Дармштадт;Потсдам;Ганновер;Мюнстер;Дюссельдорф;Дортмунд;Нюрнберг;Бремен;Генуя;Палермо;Бергамо;Тренто;Лилль;Бордо;Нант;Монпелье;Лёвен;Гент;Антверпен;Гронинген;Лунд;Берген;Орхус;Люксембург;Берн;Познань;Лодзь;Катовице;Варна;Дубровник;Сараево;Скопье;Измир;Касабланка;Марракеш;Аддис-Абеба;Аккра;Лагос;Йоханнесбург;Джидда;Тегеран;Хайдарабад;Ченнаи;Коломбо;Хошимин;Тайпей;Брисбен;Веллингтон;Монтевидео;Богота;Сан-Паулу;Гвадалахара;Канкун;Калгари;Лас-Вегас;Сан-Хосе;Санта-Клара;Пало-Альто;Портленд;Даллас;Миннеаполис;Детройт;Солт-Лейк-Сити;Ялта;Алушта;Анапа;Пятигорск;Кисловодск;Железноводск;Элиста;Майкоп;Черкесск;Дербент;Каспийск;Саров;Снежинск;Димитровград;Арзамас;Рыбинск;Северодвинск;Мончегорск;Альметьевск;Нижнекамск;Елабуга;Стерлитамак;Миасс;Златоуст;Первоуральск;Новый Уренгой;Братск;Ангарск;Абакан;Кызыл;Горно-Алтайск;Петропавловск-Камчатский;Находка;Уссурийск;Комсомольск-на-Амуре;Бердск;Коломна;Серпухов;Мытищи;Красногорск;Одинцово;Сергиев Посад;Выборг;Петергоф;Вороново;Йоэнсуу;Дижон;Индианаполис`.split(
    ';',
  );

/** Cities that English texts name; there they have no cases. */
const englishCities =
  'Amsterdam;Athens;Austin;Baltimore;Bangalore;Bangkok;Barcelona;Beijing;Belgrade;Berlin;Bologna;Boston;Brighton;Bristol;Brussels;Bucharest;Budapest;Cambridge;Chicago;Cologne;Copenhagen;Delft;Denver;Dubai;Dublin;Edinburgh;Eindhoven;Florence;Frankfurt;Geneva;Ghent;Glasgow;Gothenburg;Grenoble;Hamburg;Helsinki;Honolulu;Hong Kong;Istanbul;Jerusalem;Kigali;Kraków;Kyiv;Kyoto;Lausanne;Leeds;Leuven;Lille;Lisbon;Ljubljana;London;Long Beach;Los Angeles;Lyon;Madrid;Malmö;Manchester;Marseille;Melbourne;Miami;Milan;Minneapolis;Montreal;Moscow;Mumbai;Munich;Nairobi;New Delhi;New Orleans;New York;Nice;Osaka;Oslo;Oxford;Paris;Philadelphia;Pisa;Pittsburgh;Porto;Portland;Prague;Princeton;Riga;Rome;Rotterdam;Salt Lake City;San Diego;San Francisco;San Jose;Santa Clara;Saint Petersburg;Seattle;Seoul;Shanghai;Sheffield;Singapore;Sofia;Stanford;Stockholm;Strasbourg;Stuttgart;Sydney;Taipei;Tallinn;Tartu;Tbilisi;Tel Aviv;Tokyo;Toronto;Toulouse;Trondheim;Turin;Tübingen;Utrecht;Uppsala;Vancouver;Venice;Vienna;Vilnius;Warsaw;Washington;Yerevan;Yokohama;York;Zagreb;Zurich;Zürich;Aachen;Aarhus;Abu Dhabi;Accra;Adelaide;Almaty;Amman;Ann Arbor;Antwerp;Astana;Atlanta;Auckland;Baku;Bari;Basel;Bath;Beirut;Belfast;Bergen;Berkeley;Bern;Bilbao;Birmingham;Bogotá;Bonn;Bratislava;Bremen;Brisbane;Brno;Buenos Aires;Busan;Cairo;Calgary;Canberra;Cape Town;Cardiff;Chennai;Cluj;Coimbra;Cork;Daejeon;Dallas;Darmstadt;Detroit;Doha;Dresden;Edmonton;Freiburg;Fukuoka;Galway;Gdańsk;Genoa;Granada;Graz;Groningen;Göttingen;Haifa;Halifax;Hangzhou;Hannover;Hanoi;Heidelberg;Houston;Hyderabad;Innsbruck;Ithaca;Jakarta;Jeju;Johannesburg;Kampala;Kaunas;Kazan;Kolkata;Kuala Lumpur;Lagos;Las Vegas;Leiden;Leipzig;Linz;Liverpool;Luxembourg;Madison;Mexico City;Minsk;Nagoya;Nanjing;Naples;Nashville;Newcastle;Nottingham;Novosibirsk;Odense;Ottawa;Padua;Palermo;Palo Alto;Pasadena;Perth;Potsdam;Poznań;Pune;Quebec;Rio de Janeiro;Riyadh;Saarbrücken;Salzburg;Santiago;São Paulo;Sapporo;Seville;Shenzhen;Sochi;Southampton;St Andrews;Tampere;Tashkent;Thessaloniki;Trento;Trieste;Tucson;Turku;Valencia;Wellington;Wrocław;Wuhan;Bengaluru;Waterloo;Bangor;Karlsruhe;Durham;Exeter;Canterbury;Swansea;Dundee;Aberdeen;Indianapolis;Ropar;Banff;Dijon;Santa Barbara;Addis Ababa;Harrogate;Wako;Guangzhou;Chengdu;Harbin;Dalian;Tianjin;Hefei;Macau;Ho Chi Minh City;Manila;Colombo;Kathmandu;Dhaka;Lahore;Karachi;Islamabad;Tehran;Dakar;Abidjan;Tunis;Rabat;Casablanca;Marrakech;Algiers;Kumasi;Ibadan;Abuja;Dar es Salaam;Lusaka;Harare;Gaborone;Windhoek;Durban;Pretoria;Stellenbosch;Bordeaux;Nantes;Rennes;Montpellier;Cannes;Avignon;Annecy;Chamonix;Les Houches;Bergamo;Parma;Ferrara;Verona;Modena;Catania;Lecce;Cagliari;Zaragoza;Málaga;Murcia;Alicante;San Sebastián;Santander;Pamplona;Salamanca;Braga;Aveiro;Lund;Linköping;Umeå;Luleå;Tromsø;Stavanger;Aalborg;Oulu;Espoo;Jyväskylä;Reykjavik;Limerick;Maynooth;Norwich;Leicester;Coventry;Lancaster;Bradford;Plymouth;Portsmouth;Stirling;Inverness;Mainz;Kiel;Rostock;Jena;Magdeburg;Kassel;Münster;Bielefeld;Dortmund;Bochum;Düsseldorf;Duisburg;Regensburg;Passau;Konstanz;Erlangen;Nuremberg;Würzburg;Bamberg;Lugano;Davos;Luzern;Fribourg;Neuchâtel;Szeged;Debrecen;Plovdiv;Varna;Rijeka;Maribor;Košice;Ostrava;Olomouc;Łódź;Katowice;Lublin;Toruń;Szczecin;Lviv;Kharkiv;Odesa;Batumi;Bishkek;Dushanbe;Samarkand;Ankara;Izmir;Antalya;Nicosia;Limassol;Heraklion;Patras;Valletta;Sendai;Kobe;Hiroshima;Tsukuba;Okinawa;Incheon;Gwangju;Daegu;Gyeongju;Hsinchu;Kaohsiung;Jaipur;Kanpur;Kharagpur;Guwahati;Thiruvananthapuram;Kochi;Mysore;Ahmedabad;Gandhinagar;Bhubaneswar;Varanasi;Lucknow;Chandigarh;Roorkee;Delhi;Hobart;Darwin;Gold Coast;Christchurch;Dunedin;Queenstown;Winnipeg;Saskatoon;Fredericton;Guelph;Kelowna;Whistler;Boulder;Albuquerque;Santa Fe;Tempe;Sacramento;Irvine;Monterey;Anaheim;San Antonio;Cleveland;Cincinnati;Rochester;Syracuse;Albany;New Haven;Amherst;Hartford;Kansas City;Omaha;Milwaukee;Raleigh;Chapel Hill;Savannah;Charleston;Knoxville;Memphis;Louisville;Baton Rouge;Tampa;Orlando;Gainesville;Lexington;Charlottesville;Blacksburg;Guadalajara;Monterrey;Cancún;Puebla;Havana;Medellín;Quito;Cusco;La Paz;Montevideo;Porto Alegre;Curitiba;Brasília;Recife;Fortaleza;Campinas;Florianópolis;Valparaíso;Punta Cana;Geelong'.split(
    ';',
  );

/** By their first letters, which no case changes. */
let byLetter: ReadonlyMap<string, readonly string[]> | undefined;
/** By the first letter, as far as somebody has asked for one: the forms of cities, with their names. */
const forms = new Map<string, ReadonlyMap<string, string>>();

/** The city's name in the nominative when the words are a city in some case; «Нижнем Новгороде» → «Нижний Новгород». */
export function findCity(words: string): string | undefined {
  return cityOf(words) ?? undefined;
}

/** Most words that are asked about are no city, and are asked about again. */
const cityOf = oncePerSpelling((words): string | null => {
  const name = foldName(words.trim().replace(/^г\.\s*/, ''));
  const letter = name.charAt(0);
  const known = forms.get(letter) ?? formsOfCities(letter);
  forms.set(letter, known);
  return known.get(name) ?? null;
});

function formsOfCities(letter: string): ReadonlyMap<string, string> {
  byLetter ??= Map.groupBy([...cities, ...englishCities], (city) => foldName(city.charAt(0)));
  const found = new Map<string, string>();
  for (const city of byLetter.get(letter) ?? []) {
    const name = city === 'Петербург' || city === 'Питер' ? 'Санкт-Петербург' : city;
    const isRussian = /^\p{Script=Cyrillic}/u.test(city);
    const declined = isRussian ? [safely(cityIn, city), safely(cityFrom, city), safely(cityTo, city)] : [];
    for (const form of [city, ...declined]) found.set(foldName(form), name);
  }
  return found;
}

function safely(decline: (city: string) => string, city: string): string {
  return decline(city) || city;
}

/** The city after «в», «из» or “in”, wherever it stands in the text; else one that stands by itself between marks. */
export function findCityIn(text: string, words: readonly Word[]): string | null {
  return afterPreposition(text, words) ?? betweenMarks(text, words);
}

const isCapital = unitsOf(/\p{Lu}+/gu);

/** «2 октября, Казань.», «Школа анализа данных (Минск)», «📍 Пермь» */
function betweenMarks(text: string, words: readonly Word[]): string | null {
  for (let index = 0; index < words.length; index++) {
    const word = words[index];
    if (word === undefined || (word.gap !== 'mark' && word.gap !== 'stop')) continue;
    if (isCapital[text.charCodeAt(word.start)] !== 1) continue;
    const next = words[index + 1];
    for (const last of [next?.gap === 'space' || next?.gap === 'glue' ? next : undefined, word]) {
      if (last === undefined || !/^(?:[\s]?[,.;:()!?\n—–]|$)/u.test(text.slice(last.end, last.end + 2))) continue;
      const city = findCity(text.slice(word.start, last.end));
      if (city !== undefined) return city;
    }
  }
  return null;
}

/** The city that the name of a house or an event holds: “University of Gothenburg”, “PyData Berlin”, «Московский планетарий». */
export function cityInName(venue: string): string | null {
  const of = /(?:University|College|Institute) of (?<city>\p{Lu}\p{L}+)/u.exec(venue)?.groups?.['city'];
  if (of !== undefined) return findCity(of) ?? null;
  const words = venue.split(' ');
  if (words.length > 1) {
    const ends = [words.slice(0, 2), words.slice(0, 1), words.slice(-2), words.slice(-1)];
    for (const end of ends) {
      const name = end.join(' ');
      const city = end.length < words.length && /^\p{Lu}/u.test(name) ? findCity(name) : undefined;
      if (city !== undefined) return city;
    }
  }
  return adjectives.find(([pattern]) => pattern.test(venue))?.[1] ?? null;
}

const adjectives: readonly (readonly [RegExp, string])[] = [
  [/^Московск/, 'Москва'],
  [/^(?:Санкт-)?Петербургск|^СПб|СПб$/, 'Санкт-Петербург'],
  [/^Казанск/, 'Казань'],
  [/^Новосибирск/, 'Новосибирск'],
  [/^Томск/, 'Томск'],
  [/^Пермск/, 'Пермь'],
  [/^Самарск/, 'Самара'],
  [/^Нижегородск/, 'Нижний Новгород'],
  [/^Иркутск/, 'Иркутск'],
];

const opensSmall = /^[^\p{L}]*\p{Ll}/u;
const alsoWord =
  /^(?:порту|орле|чите|бари|нице|reading|nice|bath|split|cork|mobile|york|bergen|bari|orange|long|salt|mexico)$/;

const beforeCity = new Set(['в', 'во', 'из', 'до', 'in', 'from', 'to']);

function afterPreposition(text: string, words: readonly Word[]): string | null {
  for (let index = 0; index < words.length; index++) {
    const word = words[index];
    if (word === undefined || !beforeCity.has(word.text)) continue;
    const [first, second] = [words[index + 1], words[index + 2]];
    if (first === undefined || first.gap !== 'space') continue;
    const isCapital = /^\p{Lu}/u.test(text.charAt(first.start));
    // Who writes without capitals writes cities so too; «в порту» and “in reading” are none.
    if (!isCapital && (!opensSmall.test(text) || alsoWord.test(first.text) || first.end - first.start < 4)) continue;
    const one = text.slice(first.start, first.end);
    const two = second?.gap === 'space' || second?.gap === 'glue' ? text.slice(first.start, second.end) : one;
    const city = findCity(two) ?? findCity(one);
    if (city !== undefined) return city;
  }
  return null;
}
