import { internationalPhone } from '../../homestay/phone.ts';
import { type AskedStep, field, type KitFacts, same } from './step.ts';

/** Contact of the house: guests see it only after a booking. */
export function contactStep(facts: KitFacts): AskedStep {
  const { contact, host } = facts.listing;
  const number = contact.phone ?? contact.zalo;
  return {
    id: 'contact',
    title: { vi: 'Liên hệ', extranet: 'Contact' },
    fields: [
      field('contact-name', { vi: 'Người liên hệ chính', extranet: 'Primary contact' }, same(host.name), {
        key: 'host.name',
        note: 'Ghi họ tên đầy đủ như trên giấy tờ khi đăng ký.',
      }),
      field(
        'contact-phone',
        { vi: 'Số điện thoại', extranet: 'Phone number' },
        number ? same(internationalPhone(number)) : undefined,
        { key: 'contact.phone' },
      ),
      field(
        'contact-email',
        { vi: 'Địa chỉ e-mail', extranet: 'E-mail address' },
        contact.email ? same(contact.email) : undefined,
        {
          key: 'contact.email',
          ...(!contact.email && {
            note: 'Booking.com cần e-mail để mở tài khoản và báo đặt phòng. Chưa có thì nhờ tổ công nghệ số lập giúp.',
          }),
        },
      ),
      field(
        'extranet-language',
        { vi: 'Ngôn ngữ trang quản lý', extranet: 'Extranet language' },
        { vi: 'Tiếng Việt', en: 'Vietnamese' },
        { code: facts.property.primary_language },
      ),
    ],
  };
}
