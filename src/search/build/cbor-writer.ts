/** Writes the part of CBOR (RFC 8949) that an index is written in. In: values, one after another. Out: bytes. */
const utf8 = new TextEncoder();
const firstSize = 1 << 16;

export class CborWriter {
  #bytes = new Uint8Array(firstSize);
  #length = 0;

  get length(): number {
    return this.#length;
  }

  /** What was written; the next values take its place. */
  take(): Uint8Array {
    const taken = this.#bytes.slice(0, this.#length);
    this.#length = 0;
    return taken;
  }

  array(length: number): void {
    this.#head(4, length);
  }

  text(text: string): void {
    this.textOfBytes(utf8.encode(text));
  }

  /** A text that is UTF-8 already. */
  textOfBytes(bytes: Uint8Array): void {
    this.#head(3, bytes.length);
    this.bytes(bytes);
  }

  /** Not negative. */
  integer(value: number): void {
    this.#head(0, value);
  }

  /** Values that are CBOR already. */
  bytes(bytes: Uint8Array): void {
    this.#makeRoom(bytes.length);
    this.#bytes.set(bytes, this.#length);
    this.#length += bytes.length;
  }

  /** In the fewest bytes. */
  #head(type: number, value: number): void {
    this.#makeRoom(5);
    const more = value < 24 ? 0 : value < 0x100 ? 1 : value < 0x10000 ? 2 : 4;
    const low = more === 0 ? value : more === 1 ? 24 : more === 2 ? 25 : 26;
    this.#bytes[this.#length++] = (type << 5) | low;
    for (let rest = more - 1; rest >= 0; rest--) this.#bytes[this.#length++] = (value >>> (8 * rest)) & 0xff;
  }

  #makeRoom(more: number): void {
    if (this.#length + more <= this.#bytes.length) return;
    const larger = new Uint8Array(Math.max(2 * this.#bytes.length, this.#length + more));
    larger.set(this.#bytes.subarray(0, this.#length));
    this.#bytes = larger;
  }
}
