import { tiktok } from '../../platforms/tiktok.ts';
import type { Guide } from './guide.ts';

export const postOnTiktok: Guide = {
  slug: 'dang-tiktok',
  title: 'Đăng bộ ảnh lên TikTok',
  lead: 'Cho tổ công nghệ số. TikTok có kiểu bộ ảnh lướt ngang, không cần quay phim.',
  start: { label: 'Mở trang đăng bài', address: '/kit/' },
  steps: [
    {
      title: 'Chọn nhà, chọn TikTok',
      text: 'Mở trang đăng bài của nhà, bấm “TikTok”. Ảnh đã dựng đứng, chữ đã tránh các nút của TikTok.',
      pictures: [{ file: 'chon-tiktok', alt: 'Bộ ảnh TikTok xem trước trên trang đăng bài.' }],
    },
    {
      title: 'Bấm “Đăng lên TikTok”',
      text: 'Mỗi lần gửi được nhiều nhất 10 ảnh. Nhiều hơn thì trang tự chia đợt, gửi hết đợt này tới đợt kia.',
      pictures: [{ file: 'dang-tiktok', alt: 'Nút Đăng cho TikTok ở cuối màn hình.' }],
    },
    {
      title: 'Chọn TikTok trong bảng chia sẻ',
      text: 'TikTok mở ra cùng các ảnh. Nếu TikTok ghép thành phim, bấm “Chuyển sang chế độ ảnh”.',
    },
    {
      title: 'Giữ đúng thứ tự',
      text: 'Ảnh đầu là tên nhà, ảnh cuối là cách liên hệ. Ảnh nằm sai chỗ thì kéo lại.',
    },
    {
      title: 'Chọn nhạc, dán lời',
      text: 'Chọn nhạc trong kho nhạc thương mại. Giữ ngón tay vào ô mô tả, chọn “Dán”.',
    },
    {
      title: 'Bật “Thương hiệu của bạn”, rồi đăng',
      text: `Bấm ${tiktok.disclosure.menu.map((name) => `“${name}”`).join(' → ')}. Đây là bài về nhà làm ăn của mình nên TikTok bắt phải nói rõ. Không bật thì TikTok không đưa bài tới người lạ.`,
    },
  ],
  remember: [
    'Tên bản nằm ngay dòng đầu, đừng xóa.',
    '5 hashtag là đủ.',
    'Đăng xong, quay lại trang đăng bài bấm “Đã đăng xong”.',
  ],
};
