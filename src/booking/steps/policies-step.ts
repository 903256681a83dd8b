import { cancellations } from '../../homestay/house-rules.ts';
import { cancellationCodes } from '../../platforms/booking.ts';
import { type AskedStep, field, type KitFacts, marked } from './step.ts';

/** Cancellation. */
export function policiesStep(facts: KitFacts): AskedStep {
  const { cancellation } = facts.listing.houseRules;
  const codes = cancellation && cancellationCodes[cancellation];
  return {
    id: 'policies',
    title: { vi: 'Chính sách hủy', extranet: 'Cancellation policy' },
    fields: [
      field(
        'cancellation',
        { vi: 'Khi khách hủy', extranet: 'When guests cancel' },
        cancellation && cancellations[cancellation],
        {
          key: 'houseRules.cancellation',
          ...(codes && {
            code: [marked(codes.code ?? '', codes.confidence), codes.orWholeStay].filter(Boolean).join(' / '),
          }),
          ...(codes?.orWholeStay && {
            note: 'Hủy muộn hơn thì thu tiền đêm đầu hoặc cả tiền phòng: Booking.com hỏi, chủ nhà chọn.',
          }),
          ...(!codes && { note: 'Nếu không chọn, Booking.com cho khách hủy lúc nào cũng được.' }),
        },
      ),
    ],
  };
}
