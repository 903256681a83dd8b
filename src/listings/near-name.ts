import type { Label } from '../homestay/language.ts';

const folded = (name: string) =>
  name
    .normalize('NFC')
    .toLowerCase()
    .replace(/\.yml$/, '.yaml')
    .replace(/\.jpeg$/, '.jpg')
    .replace(/s$/, '');

/**
 * The name that was probably meant: it differs only in capitals, or in the usual other way to write its ending. Windows
 * and macOS take such names for the same, a web host does not.
 * @param names what lies in the folder
 * @returns `undefined` when the name itself is there, or nothing like it
 */
export function nearName(name: string, names: readonly string[]): string | undefined {
  if (names.includes(name)) return undefined;
  return names.find((each) => folded(each) === folded(name));
}

/** Something that is there, under a name that only some systems take for the one that was asked for. */
export class NearMiss extends Error implements Label {
  override name = 'NearMiss';
  readonly vi: string;
  readonly en: string;

  private constructor(words: Label) {
    super(words.en);
    this.vi = words.vi;
    this.en = words.en;
  }

  /** @throws {NearMiss} when the name is not there, and one like it is */
  static refuse(name: string, names: readonly string[]): void {
    const near = nearName(name, names);
    if (near) {
      throw new NearMiss({
        vi: `tên ở đây lại viết là “${near}”. Hãy đổi thành “${name}”, giống từng chữ, kể cả chữ hoa và đuôi tệp.`,
        en: `it is called ${near} here`,
      });
    }
  }

  /** @throws {NearMiss} when another name differs only in its capitals: one of both is lost on Windows */
  static refuseTwin(name: string, names: readonly string[]): void {
    const twin = names.find((each) => each !== name && each.toLowerCase() === name.toLowerCase());
    if (twin) {
      throw new NearMiss({
        vi: `cạnh đó có “${twin}”, chỉ khác chữ hoa chữ thường. Trên Windows hai tệp là một: hãy đổi tên một tệp.`,
        en: `${twin} differs only in its capitals`,
      });
    }
  }
}
