/** Complaint: what is wrong with something an editor wrote, and what to do about it, before file and field are known. */
export class Complaint {
  readonly found: string;
  readonly remedy: string;

  /** Both are whole sentences. */
  constructor(found: string, remedy: string) {
    this.found = found;
    this.remedy = remedy;
  }
}
