/** Messages of the hostile channel that hold what must not be published: invented secrets, and a message that is taken down. */
import type { RichText, RichTextNode } from '../../src/telegram/rich-text.ts';
import { halves, type Planted, plantedIn } from '../secrets/notation.ts';
import { messageAt } from './hostile-channel.ts';

const canaries = halves(plantedIn('canaries'));
/** Secrets of the half that the rules were tuned on, and of the half that was set aside. */
export const openSecrets = secretsOf(canaries.open);
export const setAsideSecrets = secretsOf(canaries.setAside);

/** Words of what the editor takes down; nothing else in the channel has them. */
export const takenDown = ['Запретнословие', 'неповторимейшее', 'Тайнофамильев', 'zapretnyj-fajl'];

/** Front matter of `withheld.md`. */
export const withheld = { messages: { 900: 'По просьбе автора' }, phrases: ['Пётр Тайнофамильев', 'zapretnyj-fajl'] };

/** All with ids below those of the attacks. */
export function secretMessages(): Array<Record<string, unknown>> {
  const planted = [...canaries.open, ...canaries.setAside].map(({ text }, index) => ({
    ...messageAt(index + 1),
    text_entities: text.flatMap(entitiesOf),
  }));
  const plain = (text: string) => ({ text_entities: [{ type: 'plain', text }] });
  const about = (id: number, text: string) => ({ ...messageAt(id), ...plain(text) });
  return [
    ...planted,
    about(900, 'Запретнословие и неповторимейшее: встреча 25 января в 18:30, рассказывает Пётр Тайнофамильев.'),
    { ...about(901, 'Отвечаем на вопрос выше.'), reply_to_message_id: 900 },
    {
      ...about(902, 'Спасибо, что пришли, Пётр\nТайнофамильев!'),
      forwarded_from: 'Пётр Тайнофамильев',
      author: 'Пётр Тайнофамильев',
    },
    {
      ...about(903, 'Файл'),
      file: 'files/zapretnyj-fajl.pdf',
      file_name: 'zapretnyj-fajl.pdf',
      mime_type: 'application/pdf',
    },
    about(904, 'Ссылка https://example.org/zapretnyj-fajl и слова «ZAPRETNYJ-FAJL».'),
  ];
}

function entitiesOf(node: RichTextNode): Array<Record<string, unknown>> {
  switch (node.type) {
    case 'text':
      return [{ type: 'plain', text: node.text }];
    case 'link': {
      const text = wordsOf(node.children);
      return [text === node.href ? { type: 'link', text } : { type: 'text_link', text, href: node.href }];
    }
    case 'bold':
    case 'italic':
    case 'spoiler':
      return [{ type: node.type, text: wordsOf(node.children) }];
    case 'code':
      return [{ type: 'code', text: node.text }];
    default:
      throw new Error(`The notation of secrets has no ${node.type}.`);
  }
}

function wordsOf(nodes: RichText): string {
  return nodes.map((node) => ('children' in node ? wordsOf(node.children) : node.text)).join('');
}

/** The words of a secret that are long enough to be told from figures of other things. */
function secretsOf(planted: readonly Planted[]): string[] {
  return planted.flatMap(({ secret }) => secret.split(/\s+/)).filter((word) => word.length >= 6);
}
