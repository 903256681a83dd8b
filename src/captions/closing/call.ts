import type { TextLanguage } from '../../homestay/language.ts';
import type { Facts } from '../facts/facts.ts';
import type { Pattern } from '../pattern.ts';

const meeting = ({ host }: Facts) => (host ? `, gặp ${host.called}` : '');
const to = ({ host }: Facts) => (host ? ` ${host.called}` : '');

const vietnamese: Pattern[] = [
  { say: (f) => f.contact.same && `Gọi hoặc nhắn Zalo${to(f)}: ${f.contact.phone}` },
  { say: (f) => f.contact.same && `Đặt chỗ, hỏi đường: gọi hoặc nhắn Zalo ${f.contact.phone}${meeting(f)}` },
  { say: (f) => f.contact.same && `Nhắn Zalo hoặc gọi ${f.contact.phone}${meeting(f)}` },
  { say: (f) => f.contact.zalo && !f.contact.phone && `Nhắn Zalo${to(f)}: ${f.contact.zalo}` },
  { say: (f) => f.contact.zalo && !f.contact.phone && `Đặt chỗ qua Zalo ${f.contact.zalo}${meeting(f)}` },
  { say: (f) => f.contact.phone && !f.contact.zalo && `Gọi${to(f)}: ${f.contact.phone}` },
  {
    say: (f) =>
      f.contact.phone && !f.contact.zalo && `Đặt chỗ, hỏi đường: gọi ${f.contact.phone}${meeting(f)}`,
  },
  {
    say: (f) =>
      f.contact.phone &&
      f.contact.zalo &&
      !f.contact.same &&
      `Gọi ${f.contact.phone} hoặc nhắn Zalo ${f.contact.zalo}${meeting(f)}`,
  },
];

const english: Pattern[] = [
  { say: (f) => f.contact.same && `Call or message${to(f)} on Zalo: ${f.contact.phone}` },
  { say: (f) => f.contact.same && `To book, call or send a Zalo message to ${f.contact.phone}` },
  { say: (f) => f.contact.zalo && !f.contact.phone && `Message${to(f)} on Zalo: ${f.contact.zalo}` },
  { say: (f) => f.contact.phone && !f.contact.zalo && `Call${to(f)}: ${f.contact.phone}` },
  { say: (f) => f.contact.phone && !f.contact.zalo && `To book, call ${f.contact.phone}` },
  {
    say: ({ contact }) =>
      contact.phone &&
      contact.zalo &&
      !contact.same &&
      `Call ${contact.phone} or message ${contact.zalo} on Zalo`,
  },
];

/** The call to action: how to reach the host, without a stop so that phones see the number. */
export const call: Record<TextLanguage, Pattern[]> = { vi: vietnamese, en: english };

/** The page of the house, after the call. */
export const page: Record<TextLanguage, Pattern[]> = {
  vi: [
    { say: ({ contact, price }) => price && `Xem ảnh và giá từng phòng: ${contact.page}` },
    { say: ({ contact }) => `Ảnh nhà và đường đi: ${contact.page}` },
    { say: ({ contact }) => `Xem thêm ảnh ở đây: ${contact.page}` },
  ],
  en: [
    { say: ({ contact, price }) => price && `Photos and the price of each room: ${contact.page}` },
    { say: ({ contact }) => `Photos and the way there: ${contact.page}` },
    { say: ({ contact }) => `More about the house: ${contact.page}` },
  ],
};
