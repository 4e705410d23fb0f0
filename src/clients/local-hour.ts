/** Says the hour of a meeting in the reader's own zone, beside the channel's, where the two differ. */
import { hourElsewhere } from './hour-elsewhere.ts';

for (const place of document.querySelectorAll<HTMLElement>('[data-local-hour]')) {
  const { localHour = '', words = '' } = place.dataset;
  const { lang } = document.documentElement;
  const hour = hourElsewhere(localHour, lang, Intl.DateTimeFormat().resolvedOptions().timeZone);
  if (hour !== undefined) place.textContent = words.replace('…', hour);
}
