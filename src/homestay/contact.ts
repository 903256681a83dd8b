import { group, pattern } from './field.ts';
import { phone } from './phone.ts';
import { isBookingPage, isFacebookPage } from './profile-page.ts';
import { emailAddress, webAddress } from './web-address.ts';
import { whenSound } from './when.ts';

const ways = {
  phone: phone({
    label: 'Số điện thoại',
    hint: 'Số để khách gọi.',
    contract: 'Telephone number guests call; E.164 after parsing.',
    example: '0912 345 678',
  }).optional(),
  zalo: phone({
    label: 'Số Zalo',
    hint: 'Số di động có tài khoản Zalo. Không có Zalo thì để trống.',
    contract: 'Mobile number of a Zalo account; E.164 after parsing.',
    example: '0912 345 678',
    mobileOnly: true,
  }).optional(),
  facebook: webAddress(
    {
      label: 'Trang Facebook',
      hint: 'Mở trang của nhà trên Facebook, chép link.',
      contract: 'Address of the Facebook page; Messenger is reached through it.',
      example: 'https://www.facebook.com/ten-trang',
    },
    {
      hosts: ['facebook.com', 'fb.com'],
      leads: isFacebookPage,
      elsewhere:
        'Link này không dẫn tới trang của nhà mà tới trang chung của Facebook, hoặc một bài, một ảnh.',
    },
  ).optional(),
  tiktok: pattern({
    label: 'Tên TikTok',
    hint: 'Tên tài khoản, bắt đầu bằng @.',
    contract: 'TikTok handle with its @ (2 to 24 letters, digits, dots or underscores).',
    example: '@tennha',
    form: /^@[\w.]{2,24}$/,
    remedy: 'Viết @ rồi tới tên tài khoản, không dấu, không dấu cách, ví dụ: @tennha.',
  }).optional(),
  booking: webAddress(
    {
      label: 'Trang Booking.com',
      hint: 'Link trang của nhà trên Booking.com, nếu đã có.',
      contract: 'Address of the listing on Booking.com.',
      example: 'https://www.booking.com/hotel/vn/ten-nha.html',
    },
    {
      hosts: ['booking.com'],
      leads: isBookingPage,
      elsewhere:
        'Link này không dẫn tới trang của nhà mà tới trang chung, trang tìm kiếm hoặc trang quản lý của Booking.com.',
    },
  ).optional(),
  email: emailAddress({
    label: 'E-mail',
    hint: 'Địa chỉ thư điện tử, nếu có.',
    contract: 'E-mail address guests may write to.',
    example: 'tennha@example.com',
  }).optional(),
  website: webAddress({
    label: 'Trang web riêng',
    hint: 'Trang của riêng nhà, nếu có.',
    contract: 'Address of a website of its own.',
    example: 'https://example.com/ten-nha',
  }).optional(),
};

/** How guests reach a homestay: a telephone or Zalo number at least. */
export const contact = group(ways, {
  label: 'Liên hệ',
  hint: 'Khách gọi hoặc nhắn cho ai? Cần ít nhất một số điện thoại hoặc Zalo.',
  contract: 'Ways to reach the host.',
}).refine((given) => given.phone ?? given.zalo, {
  error: 'Thiếu “Số điện thoại” hoặc “Số Zalo”. Hãy ghi ít nhất một trong hai để khách liên hệ.',
  params: { en: 'a telephone or Zalo number is required' },
  path: ['phone'],
  when: whenSound('phone', 'zalo'),
});

/** How people reach the village team; every way is optional. */
export const teamContact = group(ways, {
  label: 'Liên hệ tổ công nghệ số',
  hint: 'Ai trả lời khi chủ nhà hoặc khách cần giúp?',
  contract: 'Ways to reach the village team.',
});
