/** Русские слова отчёта о том, что изменит новый экспорт. */
import { pluralizer } from '../plural.ts';

const count = pluralizer('ru');

export const ru = {
  heading: (channel: string) => `Что изменится в архиве «${channel}»`,
  nothing: 'Для читателя сайта ничего не изменится.',
  counts: { posts: 'постов', events: 'встреч', talks: 'выступлений', speakers: 'спикеров', papers: 'статей' },
  same: (n: string) => `${n}, как и было`,

  added: 'Новые посты',
  edited: 'Изменённые посты',
  gone: 'Исчезнувшие посты',
  renumbered: 'Посты, у которых теперь есть номер',
  reread: 'Посты, которые архив понимает иначе',
  newEvents: 'Новые встречи',
  goneEvents: 'Исчезнувшие встречи',
  changedEvents: 'Встречи, о которых стало известно другое',
  joined: 'Записи, нашедшие свою встречу или выступление',
  missing: 'Прошедшие встречи без записи',
  newTalks: 'Новые выступления',
  goneTalks: 'Исчезнувшие выступления',
  newSpeakers: 'Новые спикеры',
  goneSpeakers: 'Исчезнувшие спикеры',
  newPapers: 'Новые статьи',
  gonePapers: 'Исчезнувшие статьи',
  uncertain: 'Архив не уверен, что это за посты',
  merges: 'Возможно, один и тот же человек',
  stale: 'Исправления, которым больше нечего исправлять',
  errors: 'Ошибки, с которыми сайт не соберётся',

  reasons: {
    'not in the exports': 'в экспорте его больше нет',
    'part of another post': (post: string) => `стал частью поста ${post}`,
    unpublished: (reason: string) => `не публикуется: ${reason}`,
  },
  fields: {
    text: 'текст',
    links: 'ссылки',
    media: 'файлы',
    kind: 'вид',
    event: 'встреча',
    speakers: 'спикеры',
    papers: 'статьи',
    startsAt: 'дата',
    status: 'состояние',
    address: 'адрес',
  } as Readonly<Record<string, string>>,
  statuses: { announced: 'объявлена', moved: 'перенесена', held: 'состоялась', cancelled: 'отменена' },
  none: 'нет',
  was: 'было: ',
  is: 'стало:',
  inPost: (post: string) => `пост ${post}`,
  renumberedLine: (from: string, to: string, title: string) => `${from} → ${to}  ${title}`,
  fixKind: (post: string, title: string, kind: string) =>
    `${post}  «${title}» — похоже на «${kind}»; если это не так, напишите kind в content/posts/${post}.md`,
  fixMerge: (one: string, other: string, id: string) =>
    `«${one}» и «${other}»; если это один человек, допишите второе имя в aliases файла content/speakers/${id}.md`,
  staleLine: (file: string, field: string) => `content/${file}, поле «${field}»: исправьте или удалите`,
  moreOld: (n: number) =>
    `… и ещё ${count(n, { one: 'прежний случай', few: 'прежних случая', many: 'прежних случаев', other: 'прежнего случая' })}`,
  more: (n: number) => `… и ещё ${n}; все строки показывает --all`,
  unknown:
    'С чем архив не уверен и что в content/ устарело, видно, только если сравнивать с экспортом, а не с archive.json.',
};

export type ChangeWords = typeof ru;
