/** A Huffman table for looking up: for each 16 bits the length of the code they begin with, and its value. */
export type HuffmanTable = Uint16Array;

/**
 * Builds a table from how many codes there are of each length, and their values in order.
 * @returns with the length above the lowest 8 bits; 0 where no code begins so
 */
export function huffmanTable(counts: Uint8Array, values: Uint8Array): HuffmanTable {
  const table = new Uint16Array(1 << 16);
  let code = 0;
  let next = 0;
  for (let length = 1; length <= 16; length++) {
    for (let left = counts[length - 1] ?? 0; left > 0; left--) {
      const from = code << (16 - length);
      table.fill((length << 8) | (values[next++] ?? 0), from, from + (1 << (16 - length)));
      code++;
    }
    code <<= 1;
  }
  return table;
}

/** The bits of a scan, up to the next marker. Behind its end come zeros, and `isOver` tells. */
export class JpegBits {
  private readonly bytes: Uint8Array;
  /** Where the next byte is read. */
  private at: number;
  private held = 0;
  private count = 0;
  /** Bits of those held that were never there. */
  private missing = 0;

  constructor(bytes: Uint8Array, from: number) {
    this.bytes = bytes;
    this.at = from;
  }

  /** Whether more was read than there was. */
  get isOver(): boolean {
    return this.missing > this.count;
  }

  private fill(): void {
    const { bytes } = this;
    let { at, held, count } = this;
    while (count <= 16) {
      let byte = 0;
      if (at >= bytes.length) this.missing += 8;
      else {
        byte = bytes[at] as number;
        if (byte !== 0xff) at += 1;
        else if (bytes[at + 1] === 0) at += 2;
        else {
          byte = 0;
          this.missing += 8;
        }
      }
      held = (held << 8) | byte;
      count += 8;
    }
    this.at = at;
    this.held = held;
    this.count = count;
  }

  /** Reads one code; -1 when no code begins so. */
  code(table: HuffmanTable): number {
    if (this.count <= 16) this.fill();
    const found = table[(this.held >> (this.count - 16)) & 0xffff] as number;
    if (found === 0) return -1;
    this.count -= found >> 8;
    return found & 0xff;
  }

  /** Reads so many bits, 16 at most. */
  bits(length: number): number {
    if (this.count <= 16) this.fill();
    this.count -= length;
    return (this.held >> this.count) & ((1 << length) - 1);
  }

  /**
   * Reads the values of a block from one place on, each a code and as many bits as it says. Nearly all of a photo is
   * read here, so nothing is kept and little is called.
   * @returns whether an encoder can have written them
   */
  values(table: HuffmanTable, from: number): boolean {
    for (let place = from; place <= 63; place++) {
      if (this.count <= 16) this.fill();
      const found = table[(this.held >> (this.count - 16)) & 0xffff] as number;
      if (found === 0) return false;
      this.count -= found >> 8;
      const size = found & 15;
      const run = (found >> 4) & 15;
      if (size === 0) {
        if (run !== 15) return true;
      } else {
        if (this.count < size) this.fill();
        this.count -= size;
      }
      place += run;
      if (place > 63) return false;
    }
    return true;
  }

  /**
   * Ends a piece of the scan: what fills the last byte is passed over.
   * @returns bytes that were there and not needed, and where the marker behind them begins
   */
  end(): { left: number; marker: number } {
    const unread = Math.max(0, Math.floor((this.count - this.missing) / 8));
    let marker = this.at;
    while (marker < this.bytes.length && !(this.bytes[marker] === 0xff && this.bytes[marker + 1] !== 0))
      marker++;
    const left = unread + marker - this.at;
    // Markers may be preceded by any number of filling bytes.
    while (this.bytes[marker + 1] === 0xff) marker++;
    return { left, marker };
  }

  /** Goes on behind a marker. */
  goOn(from: number): void {
    this.at = from;
    this.held = 0;
    this.count = 0;
    this.missing = 0;
  }
}
