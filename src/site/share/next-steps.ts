import { tiktok } from '../../platforms/tiktok.ts';
import type { PostPlatform } from '../../posts/platform.ts';
import { platformNames } from '../components/kit/platform-names.ts';
import type { Way } from './hand-over.ts';

/** TikTok hides what promotes one's own business and does not say so. */
const disclose = `Bật “${tiktok.disclosure.menu.slice(1).join(' → ')}”, không bật thì người lạ không thấy bài.`;

/** What to press in the app once it has the pictures; the caption is on the clipboard. */
const pasting: Record<PostPlatform, string> = {
  facebook: 'Trong Facebook: giữ tay vào ô “Bạn đang nghĩ gì?”, chọn Dán. Đăng xong, dán link vào bình luận.',
  zalo: 'Trong Zalo: chọn nhóm (nhật ký chỉ bạn bè thấy), giữ tay vào ô viết, chọn Dán.',
  tiktok: `Trong TikTok: bấm Tiếp, giữ tay vào ô mô tả, chọn Dán. Nếu thành video, hãy chuyển sang chế độ ảnh. ${disclose}`,
};

/** The same where the pictures were saved. */
const uploading: Record<PostPlatform, string> = {
  facebook:
    'Trong Facebook: tạo bài viết, chọn những ảnh vừa tải rồi dán lời. Đăng xong, dán link vào bình luận.',
  zalo: 'Trong Zalo: chọn nhóm (nhật ký chỉ bạn bè thấy), thêm những ảnh vừa tải rồi dán lời.',
  tiktok: `Trong TikTok trên điện thoại: chọn những ảnh vừa tải, bấm Tiếp rồi dán lời vào ô mô tả. ${disclose}`,
};

/** One sentence for before “Đăng”: what it does. */
export function firstStep(platform: PostPlatform, way: Way): string {
  if (way === 'share')
    return `Bấm nút dưới đây: lời được chép sẵn, bảng chia sẻ mở ra, chọn ${platformNames[platform]}.`;
  if (way === 'hold') return 'Giữ tay vào từng ảnh ở phần “Lưu từng ảnh” để lưu, rồi chép lời.';
  return 'Ảnh được tải về máy này, lời được chép sẵn để dán.';
}

/** Guests from abroad have no Zalo and seldom call. */
const fromAbroad = 'Khách nước ngoài hay hỏi qua Messenger, WhatsApp hoặc e-mail: nhớ mở xem.';

/** What is left to do in the app after “Đăng”. */
export function nextStep(platform: PostPlatform, way: Way, language: string): string {
  const step = way === 'files' || way === 'zip' ? uploading[platform] : pasting[platform];
  return language === 'en' ? `${step} ${fromAbroad}` : step;
}

/** Where a platform is opened in a browser. */
export const platformPages: Record<PostPlatform, string> = {
  facebook: 'https://www.facebook.com/',
  zalo: 'https://chat.zalo.me/',
  tiktok: 'https://www.tiktok.com/upload',
};
