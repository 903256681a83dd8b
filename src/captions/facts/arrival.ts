import { cancellations, type payments } from '../../homestay/house-rules.ts';
import type { Listing } from '../../listings/entries.ts';
import { enumerate } from '../../prose/enumeration.ts';
import { grammars } from '../../prose/grammars.ts';
import { midSentence } from '../../prose/mid-sentence.ts';
import type { CaptionLanguage } from '../caption-language.ts';

type Words = Record<CaptionLanguage, string>;

/** What guests settle before they come, in words. */
export interface ArrivalFacts {
  /** `từ 14 giờ đến 21 giờ`; `between 2 pm and 9 pm`. */
  checkIn: string;
  /** `trước 11 giờ`; `by 11 am`. */
  checkOut: string;
  /** Ways to pay, after “accepts”: `tiền mặt hoặc chuyển khoản`. */
  payment: string;
  /** The same after “pay”: `in cash or by card`. */
  paying: string;
  /** Nothing but cash: worth a word to those who carry none. */
  cashOnly: boolean;
  /** As a sentence without its stop: `Hủy trước 2 ngày không mất tiền`. */
  cancellation?: string | undefined;
  /** Children below this age sleep free. */
  freeUnder?: number | undefined;
}

/** Ways to pay, with the word that joins them to “pay”. */
const ways: Record<keyof typeof payments, Words & { by: Words }> = {
  cash: { vi: 'tiền mặt', en: 'cash', by: { vi: 'bằng', en: 'in' } },
  'bank-transfer': {
    vi: 'chuyển khoản',
    en: 'Vietnamese bank transfer',
    by: { vi: '', en: 'by' },
  },
  wallet: { vi: 'ví điện tử', en: 'Vietnamese e-wallet', by: { vi: 'qua', en: 'by' } },
  card: { vi: 'thẻ', en: 'card', by: { vi: 'bằng', en: 'by' } },
};

/** Hours, payment and cancellation of a house in the words of a language. */
export function arrivalFacts(
  { houseRules }: Pick<Listing, 'houseRules'>,
  language: CaptionLanguage,
): ArrivalFacts {
  const { checkIn, checkOut, payment, cancellation, children } = houseRules;
  const taken = (Object.keys(ways) as (keyof typeof ways)[]).filter((way) => payment.includes(way));
  const grammar = grammars[language];
  return {
    checkIn: grammar.between(checkIn.from, checkIn.until),
    checkOut: grammar.by(checkOut.until),
    payment: enumerate(
      taken.map((way) => ways[way][language]),
      language,
      'or',
    ),
    paying: enumerate(
      taken.map((way) => `${ways[way].by[language]} ${ways[way][language]}`.trim()),
      language,
      'or',
    ),
    cashOnly: taken.length === 1 && taken[0] === 'cash',
    cancellation: cancellation && midSentence(cancellations[cancellation][language], language),
    freeUnder: children.welcome ? children.freeUnder : undefined,
  };
}
