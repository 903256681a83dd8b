import { cancellations } from '../../homestay/house-rules.ts';
import { cancellationCodes, defaultCancellation } from '../../platforms/booking.ts';
import { field, type KitFacts, marked, type Step } from './step.ts';

/** Cancellation. */
export function policiesStep(facts: KitFacts): Step {
  const { cancellation } = facts.listing.houseRules;
  const codes = cancellation && cancellationCodes[cancellation];
  return {
    id: 'policies',
    title: { vi: 'Chính sách hủy', en: 'Cancellation policy' },
    fields: [
      field(
        facts,
        'cancellation',
        { vi: 'Khi khách hủy', en: 'When guests cancel' },
        cancellation && cancellations[cancellation],
        {
          key: 'houseRules.cancellation',
          ...(codes && { code: marked(codes.code ?? '', codes.confidence) }),
          ...(codes?.orWholeStay && {
            note: {
              vi: `Mã ${codes.code} thu tiền đêm đầu khi hủy muộn; muốn thu cả tiền phòng thì chọn mã ${codes.orWholeStay}.`,
              en: `Code ${codes.code} charges the first night of a late cancellation; ${codes.orWholeStay} charges the whole stay.`,
            },
          }),
          ...(!codes && {
            note: {
              vi: `Nếu không chọn, Booking.com cho khách hủy lúc nào cũng được (mã ${defaultCancellation.code}).`,
              en: `If none is chosen, Booking.com lets guests cancel at any time (code ${defaultCancellation.code}).`,
            },
          }),
        },
      ),
    ],
  };
}
