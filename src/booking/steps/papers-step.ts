import type { Words } from '../../homestay/language.ts';
import type { Field, Step } from './step.ts';

const paper = (id: string, label: Words, note: Words): Field => ({
  id: `paper-${id}`,
  label,
  state: 'ready',
  need: 'required',
  note,
});

/** What to have at hand for the legal and payment part. Only Booking.com gets the values: none is in the listing. */
export function papersStep(): Step {
  return {
    id: 'papers',
    title: { vi: 'Giấy tờ và thanh toán', en: 'Papers and payment' },
    fields: [
      {
        ...paper(
          'at-hand',
          { vi: 'Để sẵn bên mình', en: 'Have at hand' },
          {
            vi: 'Booking.com hỏi những thứ dưới đây khi đăng ký. Chỉ điền ở Booking.com; bộ thông tin này không lưu.',
            en: 'Booking.com asks for these when you register. Give them only there; this kit does not keep them.',
          },
        ),
        advice: true,
      },
      paper(
        'identity',
        { vi: 'Căn cước công dân', en: 'Identity card' },
        { vi: 'Của người đứng tên đăng ký.', en: 'Of the person who registers.' },
      ),
      paper(
        'business',
        { vi: 'Giấy đăng ký hộ kinh doanh', en: 'Business registration of the household' },
        {
          vi: 'Tên và địa chỉ điền đúng như trên giấy.',
          en: 'Name and address are typed as they stand on it.',
        },
      ),
      paper(
        'bank',
        { vi: 'Tài khoản ngân hàng', en: 'Bank account' },
        {
          vi: 'Tên chủ tài khoản, số tài khoản, tên ngân hàng.',
          en: 'Name of the holder, number, name of the bank.',
        },
      ),
      paper(
        'tax',
        { vi: 'Mã số thuế', en: 'Tax code' },
        { vi: 'Của hộ kinh doanh hoặc của chủ nhà.', en: 'Of the household business or the host.' },
      ),
    ],
  };
}
