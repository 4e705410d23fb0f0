/**
 * Reads the part of CBOR (RFC 8949) that Pagefind writes its index in: whole numbers, texts and arrays of known length.
 * In: bytes. Out: values, one after another.
 */
const utf8 = new TextDecoder();

export class CborReader {
  readonly #bytes: Uint8Array;
  #place = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  /** How many values of an array follow. */
  array(): number {
    return this.#head(4);
  }

  text(): string {
    const length = this.#head(3);
    const text = utf8.decode(this.#bytes.subarray(this.#place, this.#place + length));
    this.#place += length;
    return text;
  }

  integer(): number {
    const isNegative = (this.#peek() ?? 0) >> 5 === 1;
    return isNegative ? -1 - this.#head(1) : this.#head(0);
  }

  #peek(): number | undefined {
    return this.#bytes[this.#place];
  }

  #head(type: number): number {
    const head = this.#next();
    if (head >> 5 !== type)
      throw new Error(`CBOR type ${head >> 5} where ${type} should be, at byte ${this.#place - 1}`);
    const low = head & 31;
    if (low < 24) return low;
    if (low > 26) throw new Error(`a CBOR length that is not understood, at byte ${this.#place - 1}`);
    let value = 0;
    for (let count = 1 << (low - 24); count > 0; count--) value = value * 256 + this.#next();
    return value;
  }

  #next(): number {
    const byte = this.#peek();
    if (byte === undefined) throw new Error('CBOR ends too early');
    this.#place++;
    return byte;
  }
}
