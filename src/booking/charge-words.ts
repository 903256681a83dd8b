import type { Words } from '../homestay/language.ts';
import { money } from '../homestay/price.ts';

const times = { day: { vi: 'ngày', en: 'day' }, night: { vi: 'đêm', en: 'night' } } as const;

/** What something costs: `Miễn phí` without an amount, `50.000đ/đêm` with one. */
export const chargeWords = (amountInDong: number | undefined, per: keyof typeof times): Words =>
  amountInDong === undefined
    ? { vi: 'Miễn phí', en: 'Free' }
    : {
        vi: `${money(amountInDong, 'vi')}/${times[per].vi}`,
        en: `${money(amountInDong, 'en')}/${times[per].en}`,
      };
