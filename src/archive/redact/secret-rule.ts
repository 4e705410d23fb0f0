/** One way in which people announce a secret. */
export interface SecretRule {
  /** Its group `secret`, or `other`, is the secret. */
  pattern: RegExp;
  /** Where a text has no such word the rule is not tried: most texts have none, and patterns take time. */
  needs?: { test(text: string): boolean };
  /** Its words announce other things too: tried only in a text about a call, a room, a recording or a network. */
  isOfAccess?: true;
}
