import type { FormLabel } from '../form-label.ts';
import type { Asked, AskedStep } from './step.ts';

const paper = (id: string, label: FormLabel, note: string): Asked => ({
  id: `paper-${id}`,
  label,
  state: 'ready',
  need: 'required',
  note,
});

/** What to have at hand for the legal and payment part. Only Booking.com gets the values: none is in the listing. */
export function papersStep(): AskedStep {
  return {
    id: 'papers',
    title: { vi: 'Giấy tờ và thanh toán', extranet: 'Papers and payment' },
    fields: [
      {
        ...paper(
          'at-hand',
          { vi: 'Để sẵn bên mình' },
          'Booking.com hỏi những thứ dưới đây khi đăng ký. Chỉ điền ở Booking.com; hồ sơ này không lưu.',
        ),
        advice: true,
      },
      paper(
        'identity',
        { vi: 'Căn cước công dân', extranet: 'Identity card' },
        'Của người đứng tên đăng ký.',
      ),
      paper(
        'business',
        { vi: 'Giấy đăng ký hộ kinh doanh', extranet: 'Business registration of the household' },
        'Tên và địa chỉ điền đúng như trên giấy.',
      ),
      paper(
        'bank',
        { vi: 'Tài khoản ngân hàng', extranet: 'Bank account' },
        'Tên chủ tài khoản, số tài khoản, tên ngân hàng.',
      ),
      paper('tax', { vi: 'Mã số thuế', extranet: 'Tax code' }, 'Của hộ kinh doanh hoặc của chủ nhà.'),
    ],
  };
}
