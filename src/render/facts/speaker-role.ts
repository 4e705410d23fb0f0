/** What a speaker is and where, in one phrase. */
import type { Speaker } from '../../archive/model/entities.ts';

/** «ML-инженер, ОК»; one of the two, or nothing, as known. */
export function speakerRole(speaker: Pick<Speaker, 'role' | 'affiliation'>): string {
  const { role, affiliation } = speaker;
  if (role === null) return affiliation ?? '';
  if (affiliation === null || role.toLowerCase().includes(affiliation.toLowerCase())) return role;
  return `${role}, ${affiliation}`;
}
