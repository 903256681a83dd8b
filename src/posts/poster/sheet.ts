/** A sheet of paper that posters are printed on. Millimetres after trimming. */
export interface Sheet {
  /** What the team calls it. */
  name: string;
  width: number;
  height: number;
}

/** The sheets, ISO 216 upright. The table card is an A5 sheet that is folded in the middle and stands. */
export const sheets = {
  a4: { name: 'Tờ A4 treo tường', width: 210, height: 297 },
  a5: { name: 'Tờ A5', width: 148, height: 210 },
  table: { name: 'Thẻ để bàn (gấp đôi tờ A5)', width: 148, height: 210 },
} as const satisfies Record<string, Sheet>;

/** Key of a sheet. */
export type SheetKey = keyof typeof sheets;

/** Sheets of a house, and of a village, which has no table to stand on. */
export const houseSheets: SheetKey[] = ['a4', 'a5', 'table'];
export const villageSheets: SheetKey[] = ['a4', 'a5'];

/** Millimetres of picture and colour beyond each edge, where a printer's shop trims the sheet. */
export const bleed = 3;

/** Dots per inch that a printed picture needs to look sharp in the hand. */
export const printResolution = 300;

/** Pixels of a length on paper at the resolution of print. */
export const printPixels = (millimetres: number): number => Math.ceil((millimetres / 25.4) * printResolution);
