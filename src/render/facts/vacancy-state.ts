/** Whether a vacancy may still be open, as far as the channel said. */
import type { PostOf } from '../../archive/model/post.ts';
import type { Catalogue } from '../../i18n/ru.ts';

export function vacancyState({ closed }: PostOf<'vacancy'>, t: Catalogue): string {
  if (closed === null) return t.vacancies.unknown;
  return closed ? t.vacancies.closed : t.vacancies.open;
}
