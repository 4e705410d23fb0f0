/** Secrets in addresses, beside the number of a call, at doors, and next to a login. For folded text. */
import type { SecretRule } from './secret-rule.ts';
import { before, digitToken, figures, phraseEnds, weakWord } from './secret-words.ts';

export const accessRules: readonly SecretRule[] = [
  // ?pwd=… in an address, whatever the host, encoded or not
  {
    pattern:
      /(?<=(?:[?&#;]|%(?:25){0,2}(?:3f|26|23))(?:pwd|psw|passcode|password|passwd|pass|pw|hpw|pincode|pin|jwt|mtid|access_code)(?:=|%(?:25){0,2}3d))(?<secret>[^\s&#"'<>]{2,512})/g,
  },
  // one-letter names and tokens on hosts of calls only
  {
    pattern:
      /(?<=(?:zoom|telemost|jazz|webinar|mts-link|meet|teams|bbb|dion|vks|call|talk|room|конф)[^\s]{0,200}[?&#](?:p|k|tk|token|secret|code|key|access|invite)=)(?<secret>[^\s&#"'<>]{3,512})/g,
  },
  // «Код — 7718 2093»: figures in two groups after a bare code
  {
    needs: weakWord,
    pattern: new RegExp(
      String.raw`${before}(?:код|code) {0,2}[:–—-] {0,2}(?<secret>\d{3,4}[ -]\d{3,4}(?:[ -]\d{2,4})?(?![:.]?\d))`,
      'gu',
    ),
  },
  // the line below the number of a call: «Meeting ID: 700 1122 3344 / Code: kV7tQ2»
  {
    needs: weakWord,
    pattern: new RegExp(
      String.raw`(?:(?:meeting|zoom) id|идентификатор[^:\n]{0,20}|id)[: ]{1,2}[\d -]{9,16}[,;.]?[ \n]{1,3}(?:код|code|пин|pin|pw)(?: {0,2}[:–—-]| is)? {1,2}(?<secret>${figures}|${digitToken})`,
      'gu',
    ),
  },
  // «Zoom ID 781 1002 3345, код 551930»: a bare code beside a call
  {
    needs: weakWord,
    pattern:
      /(?=код|code|пин|pin)(?<=(?:zoom|зум|телемост|teams|meet|толк|jazz|webex|созвон|звон|конференц|идентификатор|телефон|dial|\+\d)[^\n]{0,120}?[^\p{L}\d])(?:код|code|пин|pin)(?: {0,2}[:–—-]| is)? {1,2}(?<secret>\d{2,6}(?:[ -]\d{1,6}(?![:.]?\d)){1,4}|\d{4,12}|(?=[^\s\d]{0,20}\d{3})[^\s,;«»()<>"“”]{5,40})/gu,
  },
  // login and password in one breath: «логин/пароль: reader / 12345»
  {
    pattern:
      /(?:логин|login|user|username) ?\/ ?(?:пароль|pass|password)(?: ?[:–—-])? {0,2}[^\s/]{1,40} ?\/ ?(?<secret>[^\s,;]{2,40})/g,
  },
  // dialling in: `+13017158592,,83412097756#,,,,*629552#`, “(57678 from phones)”
  {
    pattern: /(?:,,\d{8,12}#?,{1,8}\*?|,,|(?<=\())(?<secret>\d{4,12})(?:#| from (?:phones|video systems))/g,
  },
  // «Zoom ID 823 4411 9023 (k8dn2q)», «зум: 845 1122 3344 / 884422»: right behind the number of a call
  {
    pattern: new RegExp(
      String.raw`(?:zoom|зум|id|идентификатор|конференци)[^\n\d]{0,40}\d{3}[ -]?\d{3,4}[ -]?\d{3,4} ?[/(|] ?(?<secret>(?!\d{1,2}[:.]\d\d)(?:\d{4,10}(?!\d)|${digitToken}))(?=[)\s,.;]|$)`,
      'gu',
    ),
  },
  // «код: 004417 (зум)»
  {
    needs: weakWord,
    pattern:
      /(?:код|code) ?[:–—-]? ?(?<secret>\d{4,10})[ ,;(]{1,3}(?:zoom|зум|телемост|teams|meet|толк|jazz|webex|идентификатор|meeting id)/gu,
  },
  // «Запись встречи (код ?4kd9sq)»
  {
    needs: weakWord,
    pattern: new RegExp(
      String.raw`(?<=(?:запис|видео|встреч|эфир|recording)[^\n]{0,60})\((?:код|code):? (?<secret>${digitToken})\)`,
      'gu',
    ),
  },
  // «ключ: w8-mk-20, ссылка в закрепе»
  {
    isOfAccess: true,
    needs: weakWord,
    pattern: new RegExp(String.raw`(?<![\p{L}\d-])(?:ключ|key) ?[:–—] ?(?<secret>${digitToken})${phraseEnds}`, 'gu'),
  },
  // «домофон: 117в4490», «наберите 4471 на домофоне»
  {
    pattern: new RegExp(
      String.raw`(?:домофон|intercom)(?: {0,2}[:–—-])? {1,2}(?<secret>${digitToken})|(?:набер|набир|нажм|введ)[а-яё]{1,4} (?<other>${digitToken}) (?:на|в) домофон`,
      'gu',
    ),
  },
  // «Учётка для стенда: student / stud-2024», «Wi-Fi: guest / pipette-9»
  {
    pattern: new RegExp(
      String.raw`(?:уч[её]тк|аккаунт|account|логин|login|credential|кред(?:ы|ов)|данные для входа)[^\n:]{0,30}: ?[^\s/]{2,40} ?/ ?(?<secret>${digitToken})|(?:заход[а-я]{1,3} под|wi-?fi[: ]{1,2}) ?[^\s/]{2,40} ?/ ?(?<other>${digitToken})`,
      'gu',
    ),
  },
  // «🔑 kluchik-17»: a line of its own behind a key
  {
    pattern: /(?<=(?:^|\n)[🔑🔐🗝] ?)(?<secret>(?=[a-z]{0,40}[\d_-])[!-~]{4,40})(?=\n|$)/gu,
  },
  // ?token=… of any host, when it is long
  {
    pattern: /(?<=[?&#](?:access_?token|auth_?token|api_?key|token|secret|auth)=)(?<secret>[^\s&#"'<>]{16,512})/g,
  },
  // «wandb_api_key=…», `password="…"`: a setting of a program
  {
    pattern:
      /(?:api_?key|token|secret|password|passwd)["']? ?[=:] ?["']?(?<secret>(?=[a-z_-]{0,60}\d)[a-z0-9_-]{16,200})/g,
  },
  // «7z x data.7z -pTensor», «unzip -P secret archive.zip»
  {
    pattern: /(?:7za?|rar|zip|sshpass)(?: [^\s]{1,80}){0,3} (?:-p ?|--password[ =])(?<secret>[^\s]{3,64})/g,
  },
  // «кто не может зайти — код 2718», «лифт на крышу по коду 1905», «код класса k7m2xqp»
  {
    needs: weakWord,
    pattern:
      /(?:войти|зайти|попасть|вход|пуска|закрыт|лифт|двер|ворот|шлагбаум|турникет|подъезд|домофон|курс|класс|приглаш|записыва|регистр|enter|join)[^.\n]{0,60}?[^а-яёa-z](?:код(?:ом|у)?|code)(?: (?:класса|курса|группы))?(?:, вот он)? ?[:–—-]? ?(?<secret>(?:\d{4,8}(?! ?(?:год|г[.]))|(?=\d{0,8}[a-zа-я])(?=[a-zа-я]{0,8}\d)[a-zа-я\d]{3,12})(?![\p{L}\d.:/-]))/gu,
  },
  // «чтобы стать хостом, вводите 615249»
  {
    isOfAccess: true,
    pattern: /(?:ввод|введ|набер|набир|enter|type|press)[а-яё]{0,4} (?<secret>\d{4,10})(?![\p{L}\d]| \d|-)/gu,
  },
  // «📍 zoom 859 3301 7742 / 🔑 entropy»: in a message about a call any one word behind a key
  {
    isOfAccess: true,
    pattern: /(?<=(?:^|\n)[🔑🔐🗝] ?)(?<secret>[!-~]{4,40})(?=\n|$)/gu,
  },
  // «Вайфай сменили, теперь cafedra-31»
  {
    pattern: new RegExp(
      String.raw`(?:wi-?fi|вай-?фай)[^\n\d]{0,50} (?:теперь|новый|пароль)[: –—-]{1,3}(?<secret>${digitToken})`,
      'gu',
    ),
  },
  // «wandb login, ключ 4be07c91…»: long enough to be nothing else
  {
    needs: weakWord,
    pattern: /(?:ключ|key|token|токен)[: –—-]{1,3}(?<secret>(?=[a-z_-]{0,40}\d)[a-z0-9_-]{24,200})(?![a-z0-9_-])/gu,
  },
  // «wifi moloko123»
  {
    pattern: /(?:wi-?fi|вай-?фай)[: –—-]{1,3}(?<secret>[a-z]{4,20}\d{2,8})(?![\p{L}\d])/gu,
  },
  // «Кодовый замок: 159», «сейф у ворот, комбинация 6-2-9-4», “the lockbox opens with 8846”
  {
    pattern:
      /(?:сейф|бокс|замок|замк[а-я]{1,2}|ключниц|lockbox|padlock|door)[^.\n\d]{0,60}(?:комбинаци[яи]|код|combination|opens with|code|:) ?[:–—-]? ?(?<secret>\d{3,8}|\d(?:-\d){2,7})(?![\p{L}\d])/gu,
  },
];
