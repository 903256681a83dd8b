import type { Guide } from './guide.ts';

export const postOnFacebook: Guide = {
  slug: 'dang-facebook',
  title: 'Đăng bài lên Facebook',
  lead: 'Cho tổ công nghệ số. Ảnh và lời đã làm sẵn, bạn chỉ chọn rồi đăng.',
  start: { label: 'Mở trang đăng bài', address: '/kit/' },
  steps: [
    {
      title: 'Chọn nhà',
      text: 'Mở trang “Đăng bài cho các nhà”. Ở nhà muốn đăng, bấm “Facebook”. Chưa biết đăng nhà nào thì bấm “Tuần này đăng gì?”.',
      pictures: [{ file: 'chon-nha', alt: 'Danh sách các nhà, mỗi nhà có nút Facebook.' }],
    },
    {
      title: 'Chọn chuyện muốn kể',
      text: 'Ở ô “Bài nói về”, chọn chỗ ngủ, bữa ăn, một mùa… Bên dưới là bài như người ta sẽ thấy. Muốn lời khác, bấm “Đổi lời khác”.',
      pictures: [{ file: 'chon-chuyen', alt: 'Ô chọn chuyện muốn kể trên trang đăng bài.' }],
    },
    {
      title: 'Bấm “Đăng lên Facebook”',
      text: 'Lời được chép sẵn vào máy. Bảng chia sẻ hiện ra, chọn Facebook.',
      pictures: [{ file: 'cham-dang', alt: 'Nút Đăng lên Facebook ở cuối màn hình.' }],
    },
    {
      title: 'Dán lời bài đăng',
      text: 'Trong Facebook, giữ ngón tay vào ô “Bạn đang nghĩ gì?”, chọn “Dán”. Đọc lại một lượt.',
    },
    {
      title: 'Đăng và đánh dấu',
      text: 'Bấm “Đăng” của Facebook. Quay lại, bấm “Chép link làm bình luận đầu”, dán vào bình luận của bài. Rồi bấm “Đã đăng xong” để nhớ nhà nào đã có bài.',
      pictures: [{ file: 'danh-dau', alt: 'Nút Đã đăng xong ở cuối màn hình.' }],
    },
  ],
  remember: [
    'Giá và số điện thoại trong bài phải đúng với hôm nay.',
    'Có người bình luận hỏi thì trả lời trong ngày.',
    'Nhà ghi “Nhà mẫu” không có thật, đừng đăng.',
  ],
};
