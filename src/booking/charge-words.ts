import { money } from '../homestay/price.ts';
import type { FormValue } from './form-label.ts';

const times = { day: { vi: 'ngày', en: 'day' }, night: { vi: 'đêm', en: 'night' } } as const;

/** What something costs: `Miễn phí` when it is 0, `50.000đ/đêm` when it is more, nothing when nobody has said. */
export const chargeWords = (
  amountInDong: number | undefined,
  per: keyof typeof times,
): FormValue | undefined =>
  amountInDong === undefined
    ? undefined
    : amountInDong === 0
      ? { vi: 'Miễn phí', en: 'Free' }
      : {
          vi: `${money(amountInDong, 'vi')}/${times[per].vi}`,
          en: `${money(amountInDong, 'en')}/${times[per].en}`,
        };

/** What to do where nobody has said what something costs; nothing where somebody has. */
export const askCharge = (amountInDong: number | undefined): { note?: string } =>
  amountInDong === undefined
    ? { note: 'Nhà chưa ghi. Hỏi chủ nhà: miễn phí thì chọn “Miễn phí”, lấy tiền thì ghi số tiền.' }
    : {};
