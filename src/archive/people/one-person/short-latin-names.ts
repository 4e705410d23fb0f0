/**
 * Tells whether a given name in Latin letters may be short for another: “Ben” for “Benedict”, “Bill” for “William”, “Tunde” for “Babatunde”.
 * In: two given names, folded and without accents. Out: yes or no; that both are of one person only a common surname makes likely.
 */
import { femaleNames, maleNames } from '../../language/names/given-names.ts';
import { spellingsInLatin } from '../../language/names/name-in-latin-letters.ts';

/** Short names that are no beginning and no end of the full one; several full ones are parted by strokes. */
const unlike = `
abby=abigail ada=adelaide aga=agnieszka aggie=agnes alek=alexander ale=alejandro/alejandra/alessandro/alessandra ania=anna asia=joanna basia=barbara bea=beatrice/beatriz becca=rebecca becky=rebecca bec=rebecca bert=albert/robert/herbert
beto=alberto/roberto bess=elizabeth beth=elizabeth/bethany betty=elizabeth biddy=bridget bill=william billy=william bob=robert bobby=robert boiko=boyko brita=brigitta cassie=cassandra charlie=charles/charlotte chas=charles chuck=charles
chelo=consuelo chus=jesus concha=concepcion chucho=jesus chema=josemaria connie=constance cosima=cosimo curro=francisco dick=richard dirk=diederik dolly=dorothy dot=dorothy dorrie=dorothy ed=edward/edwin/edmund ned=edward ted=edward/theodore teddy=edward/theodore
ewa=eva fede=federico/federica fran=francis/frances/francesca/francisco franek=franciszek fritz=friedrich gabi=gabriele/gabriela genie=eugenia gene=eugene gosia=malgorzata gus=augustus/angus/gustav gusti=august hal=henry/harold hank=henry hansi=johannes
hans=johannes harry=henry/harold hattie=harriet heini=heinrich ike=isaac immy=imogen inma=inmaculada iza=izabela jack=john/jackson jake=jacob jamie=james jimmy=james jim=james jaska=jaakko jasiek=jan jens=johannes jo=joanna/joanne/josephine/johanna joe=joseph josh=joshua
jupp=josef jurek=jerzy juan=juancarlos kasia=katarzyna kate=catherine/katherine/katharina/katarina kathy=catherine/katherine kat=catherine/katherine katie=catherine/katherine kitty=catherine/katherine kit=christopher/katherine krysia=krystyna kuba=jakub
larry=lawrence/laurence lena=helena/magdalena/elena lex=alexander lexi=alexandra lexie=alexandra libby=elizabeth lisa=elisabeth/elizabeth lise=elisabeth lisbeth=elisabeth liz=elizabeth/elisabeth lizzie=elizabeth lola=dolores lolo=manuel lupe=guadalupe luz=maria
maggie=margaret/magdalena mags=margaret maisie=margaret manolo=manuel manu=emmanuel/manuel marge=margaret margot=margaret/marguerite mandy=amanda mattie=matilda meg=margaret megan=margaret mick=michael mickey=michael mike=michael mischa=michael
mimi=miriam/maria minnie=wilhelmina molly=mary/margaret nacho=ignacio nan=ann/anne nancy=ann/anne nando=fernando ned=edward nell=eleanor/helen/ellen nellie=eleanor/helen nena=magdalena nora=eleanor/honora/leonora nico=nicholas/nicolas/nicola/dominic olek=aleksander
ola=aleksandra paco=francisco paddy=patrick pat=patricia/patrick patsy=patricia peg=margaret peggy=margaret pepe=jose pepa=josefa pepijn=pepin pippa=philippa pim=willem polly=mary/paula quique=enrique kike=enrique rafa=rafael/raphael reggie=reginald
rick=richard/frederick/eric rita=margarita/margherita rob=robert robin=robert rod=roderick/rodney ron=ronald ronnie=ronald/veronica rosie=rosemary rui=rodrigo sally=sarah sandy=alexander/alexandra sascha=alexander/alexandra sepp=josef sef=joseph shura=alexander
sofie=sophia sonia=sophia staszek=stanislaw steff=stephanie stef=stephen/stefan/stephanie sue=susan susie=susan suzy=suzanne tad=thaddeus teo=theodore/matteo/teodoro tess=theresa thea=dorothea/theodora theo=theodore/theodor/theodoros tilda=matilda tilly=matilda tim=timothy
tina=christina/martina/valentina tino=valentino/martino/agustin toni=anton/antonia/antonio tonio=antonio tony=anthony/antony/antonio trish=patricia trudy=gertrude uli=ulrich/ulrike uschi=ursula val=valerie/valentin vanya=ivan vicky=victoria viki=viktoria wiesiek=wieslaw will=william
wim=willem wojtek=wojciech xander=alexander xavi=javier yoyo=yolanda zosia=zofia zuza=zuzanna
`;
/** Full names with which others begin or end, and syllables of names of the East. */
const wholeNames: ReadonlySet<string> = new Set(
  'anna ana ann maria mari mary julia paul mark carl karl jan john joan jean eva evan emil clara leon mario marie marina anton ali ella lina dina nina ida ina bin hao hui jia jin jun kai ling lin mei min ming ning ping qing shu tao wei wen xin xue yan yang yi ying yong yu yue yun zhi zhen juan rosa'.split(
    ' ',
  ),
);
/** “Paul” and “Paulina”, “Daniel” and “Danielle”: a man and a woman. */
const ofWoman = /^(?:a|e|i?na|ine|ette|elle?|ella|ia|le|la|ita|tta)$/;

let table: Map<string, Set<string>> | undefined;

function fullsOf(short: string): ReadonlySet<string> | undefined {
  table ??= new Map(
    unlike
      .trim()
      .split(/\s+/)
      .map((entry) => {
        const [name = '', fulls = ''] = entry.split('=');
        return [name, new Set(fulls.split('/'))];
      }),
  );
  return table.get(short);
}

let russian: Map<string, Set<string>> | undefined;

/** “Masha” is «Маша», and «Маша» is «Мария», whose spellings are “Maria” and “Mariya”. */
export function russianFullsOf(short: string): ReadonlySet<string> | undefined {
  if (russian === undefined) {
    russian = new Map();
    for (const entry of `${maleNames} ${femaleNames}`.split(/\s+/)) {
      const [full = '', shorts = ''] = entry.replace(')', '').split('(');
      if (shorts === '') continue;
      const fulls = spellingsInLatin(full).map((one) => one.toLowerCase());
      for (const one of shorts.split(','))
        for (const spelling of spellingsInLatin(one)) {
          const known = russian.get(spelling.toLowerCase());
          if (known === undefined) russian.set(spelling.toLowerCase(), new Set(fulls));
          else for (const whole of fulls) known.add(whole);
        }
    }
  }
  return russian.get(short);
}

export function isShortFor(short: string, long: string): boolean {
  if (fullsOf(short)?.has(long) === true || russianFullsOf(short)?.has(long) === true) return true;
  if (wholeNames.has(short) || short.length < 3 || long.length - short.length < 2) return false;
  // “Tom”, “Thomas”
  if (long.startsWith(short) || long.startsWith(short.replace(/^t/, 'th')))
    return !ofWoman.test(long.slice(short.length)) && short.length <= 6;
  if (long.endsWith(short)) return short.length >= 4;
  // “Kathi”, “Lachie”, “Robbie”, “Gabby”: the beginning with an ending of endearment.
  const stem = /^(?<stem>.{3,5}?)(?:ie|y|i|o|a)$/.exec(short)?.groups?.['stem']?.replace(/(.)\1$/, '$1');
  return stem !== undefined && stem.length >= 3 && long.startsWith(stem);
}
