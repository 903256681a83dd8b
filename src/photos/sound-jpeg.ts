import { type HuffmanTable, huffmanTable, JpegBits } from './jpeg-bits.ts';

/** A colour of the picture. */
interface Component {
  id: number;
  /** Blocks of it in one unit of an interleaved scan. */
  across: number;
  down: number;
  /** Blocks that the picture needs. */
  wide: number;
  high: number;
  /** Blocks that there are when scans are interleaved. */
  rowLength: number;
  dc?: HuffmanTable;
  ac?: HuffmanTable;
  /** Blocks with those that only fill up the last units. */
  blocks: number;
  /** Which of each block's 64 values are not zero so far, a bit for each: progressive pictures are refined by it. */
  known: Uint8Array;
}

interface Frame {
  isProgressive: boolean;
  components: Component[];
  unitsAcross: number;
  unitsDown: number;
}

/** What a scan brings. */
interface Scan {
  components: Component[];
  from: number;
  to: number;
  isRefining: boolean;
}

/** Bytes that may stand unused at the end of a scan: some cameras fill up to an even number. */
const spare = 2;

/**
 * Most scans and tables that are read: encoders write a dozen scans. A file of a few kilobytes could ask for hours of
 * work with thousands of empty ones.
 */
const most = { scans: 32, tables: 200 } as const;

/** Thrown where the data cannot be what an encoder wrote. */
class Broken extends Error {}

/** Thrown at what this does not read: arithmetic coding, lossless, 12 bits. Nothing is said about such a picture. */
class Foreign extends Error {}

/**
 * Whether everything between the markers of a JPEG reads as an encoder wrote it. Decoders go on over damage and paint
 * grey or wrong colours; a picture with it opens and looks broken. Not libjpeg's warnings: browsers do not tell them,
 * and it is silent where a damaged part happens to have the right length.
 * @returns true also for kinds of JPEG that are not looked into
 */
export function isSoundJpeg(bytes: Uint8Array): boolean {
  try {
    new Reader(bytes).read();
    return true;
  } catch (fault) {
    if (fault instanceof Broken) return false;
    if (fault instanceof Foreign) return true;
    throw fault;
  }
}

class Reader {
  private readonly bytes: Uint8Array;
  private readonly tables = new Map<number, HuffmanTable>();
  private frame: Frame | undefined;
  /** Units between two restart marks; 0 when there are none. */
  private interval = 0;
  private endOfBand = 0;
  private scans = 0;
  private tablesRead = 0;

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
  }

  read(): void {
    const { bytes } = this;
    let at = 2;
    for (;;) {
      at = bytes.indexOf(0xff, at);
      if (at < 0) throw new Broken();
      const marker = bytes[at + 1] ?? 0;
      if (marker === 0xd9) {
        if (!this.frame) throw new Broken();
        return;
      }
      // Filling, stuffed zeros and restart marks have no length.
      if (marker === 0xff || marker === 0 || (marker >= 0xd0 && marker <= 0xd7)) {
        at += marker === 0xff ? 1 : 2;
        continue;
      }
      const length = this.word(at + 2);
      const body = bytes.subarray(at + 4, at + 2 + length);
      at += 2 + length;
      if (marker === 0xc4) this.readTables(body);
      else if (marker === 0xdd) this.interval = ((body[0] ?? 0) << 8) | (body[1] ?? 0);
      else if (marker === 0xda) at = this.readScan(body, at);
      else if (marker >= 0xc0 && marker <= 0xcf && marker !== 0xcc) this.readFrame(marker, body);
    }
  }

  private word = (at: number) => ((this.bytes[at] ?? 0) << 8) | (this.bytes[at + 1] ?? 0);

  private readTables(body: Uint8Array): void {
    for (let at = 0; at + 17 <= body.length; ) {
      if (++this.tablesRead > most.tables) throw new Foreign();
      const counts = body.subarray(at + 1, at + 17);
      const size = counts.reduce((sum, count) => sum + count, 0);
      this.tables.set(body[at] as number, huffmanTable(counts, body.subarray(at + 17, at + 17 + size)));
      at += 17 + size;
    }
  }

  private readFrame(marker: number, body: Uint8Array): void {
    if (this.frame) throw new Broken();
    if (marker > 0xc2 || body[0] !== 8) throw new Foreign();
    const height = ((body[1] ?? 0) << 8) | (body[2] ?? 0);
    const width = ((body[3] ?? 0) << 8) | (body[4] ?? 0);
    const parts = Array.from({ length: body[5] ?? 0 }, (_, index) =>
      body.subarray(6 + 3 * index, 9 + 3 * index),
    );
    const widest = Math.max(...parts.map(([, sampling = 0]) => sampling >> 4));
    const highest = Math.max(...parts.map(([, sampling = 0]) => sampling & 15));
    // A height that comes later, behind the first scan, is as good as unknown.
    if (!(height && width && widest > 0 && highest > 0)) throw new Foreign();
    const unitsAcross = Math.ceil(width / (8 * widest));
    const unitsDown = Math.ceil(height / (8 * highest));
    const isProgressive = marker === 0xc2;
    const components = parts.map(([id = 0, sampling = 0]): Component => {
      const across = sampling >> 4;
      const down = sampling & 15;
      const rowLength = unitsAcross * across;
      return {
        id,
        across,
        down,
        wide: Math.ceil(Math.ceil((width * across) / widest) / 8),
        high: Math.ceil(Math.ceil((height * down) / highest) / 8),
        rowLength,
        blocks: rowLength * unitsDown * down,
        known: new Uint8Array(0),
      };
    });
    this.frame = { isProgressive, components, unitsAcross, unitsDown };
  }

  /** @returns where the marker behind the scan begins */
  private readScan(body: Uint8Array, from: number): number {
    const { frame } = this;
    if (!frame) throw new Broken();
    if (++this.scans > most.scans) throw new Foreign();
    const count = body[0] ?? 0;
    const components = Array.from({ length: count }, (_, index) => {
      const component = frame.components.find(({ id }) => id === body[1 + 2 * index]);
      if (!component) throw new Broken();
      const tables = body[2 + 2 * index] ?? 0;
      component.dc = this.tables.get(tables >> 4);
      component.ac = this.tables.get(16 | (tables & 15));
      return component;
    });
    const [start = 0, end = 0, precision = 0] = body.subarray(1 + 2 * count);
    const scan: Scan = {
      components,
      from: frame.isProgressive ? start : 0,
      to: frame.isProgressive ? end : 63,
      isRefining: frame.isProgressive && precision >> 4 > 0,
    };
    const bits = new JpegBits(this.bytes, from);
    this.endOfBand = 0;
    const [only] = components;
    const isAlone = components.length === 1 && only !== undefined;
    const units = isAlone ? only.wide * only.high : frame.unitsAcross * frame.unitsDown;
    let mark = 0;
    for (let unit = 0; unit < units; unit++) {
      if (this.interval && unit > 0 && unit % this.interval === 0) {
        const { left, marker } = bits.end();
        if (left > spare || this.bytes[marker + 1] !== 0xd0 + mark) throw new Broken();
        bits.goOn(marker + 2);
        this.endOfBand = 0;
        mark = (mark + 1) % 8;
      }
      if (isAlone) {
        this.readBlock(bits, scan, only, Math.floor(unit / only.wide) * only.rowLength + (unit % only.wide));
      } else {
        this.readUnit(bits, scan, unit, frame.unitsAcross);
      }
      if (bits.isOver) throw new Broken();
    }
    const { left, marker } = bits.end();
    if (left > spare) throw new Broken();
    return marker;
  }

  private readUnit(bits: JpegBits, scan: Scan, unit: number, unitsAcross: number): void {
    const row = Math.floor(unit / unitsAcross);
    const column = unit % unitsAcross;
    for (const component of scan.components) {
      const { across, down, rowLength } = component;
      for (let y = 0; y < down; y++) {
        for (let x = 0; x < across; x++) {
          this.readBlock(bits, scan, component, (row * down + y) * rowLength + column * across + x);
        }
      }
    }
  }

  private readBlock(bits: JpegBits, scan: Scan, component: Component, block: number): void {
    let place = scan.from;
    if (place === 0) {
      if (scan.isRefining) bits.bits(1);
      else readDifference(bits, component);
      place = 1;
    }
    if (scan.to < place) return;
    if (!this.frame?.isProgressive) {
      if (!component.ac || !bits.values(component.ac, place)) throw new Broken();
      return;
    }
    // Only now: a header can claim any size, but not bring the scans for it.
    if (!component.known.length) component.known = new Uint8Array(8 * component.blocks);
    if (scan.isRefining) this.refine(bits, component, 64 * block + place, 64 * block + scan.to);
    else this.readBand(bits, component, 64 * block + place, 64 * block + scan.to);
  }

  /** A band of values that are new; `from` and `to` are places in `known`. */
  private readBand(bits: JpegBits, component: Component, from: number, to: number): void {
    if (this.endOfBand > 0) {
      this.endOfBand--;
      return;
    }
    for (let place = from; place <= to; place++) {
      const code = codeOf(bits, component.ac);
      const run = code >> 4;
      const size = code & 15;
      if (size === 0 && run < 15) {
        this.endOfBand = (1 << run) - 1 + bits.bits(run);
        return;
      }
      place += run;
      if (place > to) throw new Broken();
      if (size === 0) continue;
      bits.bits(size);
      setBit(component.known, place);
    }
  }

  /** A band of which some values are known: each of those gets one bit more, as it is passed. */
  private refine(bits: JpegBits, { known, ac }: Component, from: number, to: number): void {
    let place = from;
    if (this.endOfBand === 0) {
      for (; place <= to; place++) {
        const code = codeOf(bits, ac);
        let run = code >> 4;
        const size = code & 15;
        if (size > 1) throw new Broken();
        if (size === 0 && run < 15) {
          this.endOfBand = (1 << run) + bits.bits(run);
          break;
        }
        if (size === 1) bits.bits(1);
        for (; place <= to; place++) {
          if (hasBit(known, place)) bits.bits(1);
          else if (run-- === 0) break;
        }
        if (place > to && size === 1) throw new Broken();
        if (size === 1) setBit(known, place);
      }
    }
    if (this.endOfBand > 0) {
      for (; place <= to; place++) if (hasBit(known, place)) bits.bits(1);
      this.endOfBand--;
    }
  }
}

const hasBit = (bits: Uint8Array, place: number) => ((bits[place >> 3] as number) >> (place & 7)) & 1;

function setBit(bits: Uint8Array, place: number): void {
  bits[place >> 3] = (bits[place >> 3] as number) | (1 << (place & 7));
}

function codeOf(bits: JpegBits, table: HuffmanTable | undefined): number {
  const code = table ? bits.code(table) : -1;
  if (code < 0) throw new Broken();
  return code;
}

/** The brightness of a block, as the difference from the one before. */
function readDifference(bits: JpegBits, { dc }: Component): void {
  const size = codeOf(bits, dc);
  if (size > 11) throw new Broken();
  bits.bits(size);
}
