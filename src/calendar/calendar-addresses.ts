/** Where calendars lie, and the address by which programs subscribe. */
export const allMeetingsPath = 'events.ics';
export const eventCalendarPath = (id: string): string => `events/${id}.ics`;
export const topicCalendarPath = (id: string): string => `topics/${id}/events.ics`;

/** `webcal:` makes a calendar program subscribe where a browser would save a file. `address` is absolute. */
export function subscriptionAddress(address: string): string {
  return address.replace(/^https?:/, 'webcal:');
}
