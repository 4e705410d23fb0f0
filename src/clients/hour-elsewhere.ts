/** A moment with its offset → its hour in another zone, with the day where that differs; undefined where the clocks agree. */
export function hourElsewhere(moment: string, language: string, zone: string): string | undefined {
  const instant = new Date(moment);
  if (Number.isNaN(instant.getTime())) return undefined;
  const parts = new Intl.DateTimeFormat('en-CA', {
    timeZone: zone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).formatToParts(instant);
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.find((one) => one.type === type)?.value ?? '';
  const day = `${part('year')}-${part('month')}-${part('day')}`;
  const hour = `${part('hour')}:${part('minute')}`;
  if (`${day}T${hour}` === moment.slice(0, 16)) return undefined;
  if (day === moment.slice(0, 10)) return hour;
  const otherDay = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
    timeZone: zone,
    day: 'numeric',
    month: 'long',
  }).format(instant);
  return `${hour}, ${otherDay}`;
}
