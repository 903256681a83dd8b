import { writtenAmount } from './amount.ts';
import { bilingual } from './bilingual.ts';
import { choice, type FieldNotes, flag, group, type ValueNotes, type Vocabulary, whole } from './field.ts';
import {
  type Label,
  type Language,
  labelIn,
  languageKeys,
  languages,
  type TextLanguage,
} from './language.ts';
import { type PriceUnit, priceUnits } from './price-unit.ts';

export { type PriceUnit, priceUnits } from './price-unit.ts';

const pick = <K extends PriceUnit>(...keys: K[]) =>
  Object.fromEntries(keys.map((key) => [key, priceUnits[key]])) as Pick<typeof priceUnits, K>;

/** Units in which a night can be sold. */
export const nightUnits = pick('person', 'room', 'bungalow', 'tent', 'house', 'group');
/** Units in which a meal can be sold. */
export const mealUnits = pick('person', 'tray', 'group');
/** Units in which an experience can be sold. */
export const experienceUnits = pick('person', 'group', 'boat', 'hour', 'day');

/** An amount in whole đồng, never in thousands. */
const dong = (notes: ValueNotes<number>) =>
  whole({
    remedy: 'Ghi đủ số đồng, chỉ viết chữ số: 350 nghìn thì ghi 350000.',
    ...notes,
    min: 1000,
    max: 100_000_000,
    read: (written) => writtenAmount(written)?.dong,
    // “120” stands for thousands in many a list, and may be a slip as well: nothing is guessed.
    below: (given) => {
      const thousands = given * 1000;
      return given > 0
        ? `“${notes.label}” phải từ 1.000 đồng trở lên; ở đây ghi ${given}. Có phải ${thousands.toLocaleString('vi-VN')} đồng không? Nếu đúng, hãy ghi ${thousands}.`
        : undefined;
    },
  });

/** What something costs on top in whole đồng; absent when it is free, or when nobody has said. */
export const charge = (notes: ValueNotes<number>) =>
  dong({
    remedy:
      'Miễn phí thì chọn “Miễn phí” và để trống ô này; lấy tiền thì ghi đủ số đồng, chỉ viết chữ số: 20 nghìn thì ghi 20000.',
    ...notes,
  }).optional();

/** Whether something costs nothing on top. Absent, and without a price, nobody has said what it costs. */
export const free = (notes: Pick<ValueNotes<boolean>, 'label' | 'contract'>) =>
  flag({
    hint: 'Không lấy thêm tiền thì chọn “Có”. Chưa chốt thì để trống.',
    example: true,
    ...notes,
  }).optional();

/** For a group that says both that something is free and what it costs. */
export const freeOrCharged = (label: string, key: string) => ({
  error: `“${label}”: đã chọn miễn phí thì bỏ số tiền, có lấy tiền thì bỏ “Miễn phí”.`,
  params: { en: '`free` and a price exclude each other' },
  path: [key],
});

/** What something costs on top in whole đồng: 0 when it is said to be free, `undefined` when nobody has said. */
export const chargedAmount = (
  isFree: boolean | undefined,
  amountInDong: number | undefined,
): number | undefined => (isFree ? 0 : amountInDong);

const amount = dong({
  label: 'Số tiền (đồng)',
  hint: 'Ghi đủ số đồng.',
  contract: 'Price of one unit in whole Vietnamese đồng (VND), never in thousands.',
  example: 150000,
});

/** A price in whole đồng for one unit, with the smallest group it is meant for and what it includes. */
export const price = <V extends Vocabulary>(
  units: V,
  notes: FieldNotes & { unitExample: keyof V & string },
) =>
  group(
    {
      amount,
      per: choice({
        label: 'Tính theo',
        hint: 'Số tiền ở trên là cho một người, một phòng hay cả nhà?',
        contract: 'What one amount buys.',
        example: notes.unitExample,
        from: units,
      }),
      minimumGuests: whole({
        label: 'Đoàn ít nhất (người)',
        hint: 'Chỉ ghi khi giá này dành cho đoàn từ số người này trở lên.',
        contract: 'Smallest number of guests the price is offered to; absent means one.',
        example: 10,
        min: 2,
        max: 500,
      }).optional(),
      includes: bilingual({
        label: 'Giá đã gồm',
        hint: 'Ví dụ: chăn màn, bữa sáng, nước uống.',
        contract: 'What the price includes, as a short phrase without a full stop.',
        example: { vi: 'chăn, màn và bữa sáng', en: 'bedding, mosquito net and breakfast' },
        max: 200,
      }).optional(),
    },
    notes,
  );

/** Price of a night. */
export const nightPrice = price(nightUnits, {
  label: 'Giá một đêm',
  hint: 'Chưa chốt giá thì để trống.',
  contract: 'Price of one night.',
  unitExample: 'person',
});

/** A price after parsing, whatever it is for. */
export interface Price {
  amount: number;
  per: PriceUnit;
  minimumGuests?: number | undefined;
  includes?: { vi: string; en?: string | undefined } | undefined;
}

const grouped = Object.fromEntries(
  languageKeys.map((key) => [key, new Intl.NumberFormat(languages[key].locale)]),
) as Record<Language, Intl.NumberFormat>;

/** A night, as the last part of a unit. */
const night: Label = { vi: 'đêm', en: 'night' };

/** An amount of đồng as people write it: `150.000đ` in Vietnamese, `150,000 VND` in English, `150 000 VND` in French. */
export function money(amountInDong: number, language: Language): string {
  // Set in the type of the site, which lacks the narrow space (U+202F) that French has between thousands.
  return grouped[language].format(amountInDong).replaceAll('\u202F', '\u00A0') + languages[language].dong;
}

/** What a price buys, as it stands after the amount: `/người`, `/person`; of a night `/người/đêm`, `/person/night`. */
export const unitText = (per: PriceUnit, language: TextLanguage, isNight = false): string =>
  `/${labelIn(priceUnits[per].short, language)}${isNight ? `/${labelIn(night, language)}` : ''}`;

/** A price with its unit: `150.000đ/người`, `150,000 VND/person`. */
export const priceText = ({ amount, per }: Pick<Price, 'amount' | 'per'>, language: TextLanguage): string =>
  money(amount, language) + unitText(per, language);

/** A price of a night with its unit: `150.000đ/người/đêm`, `150,000 VND/person/night`. */
export const nightPriceText = (
  { amount, per }: Pick<Price, 'amount' | 'per'>,
  language: TextLanguage,
): string => money(amount, language) + unitText(per, language, true);
