import type { Guide } from './guide.ts';

export const registerOnBooking: Guide = {
  slug: 'dang-ky-booking',
  title: 'Đưa nhà lên Booking.com',
  lead: 'Cho tổ công nghệ số, ngồi cùng chủ nhà. Khoảng một giờ, tốt nhất là trên máy tính.',
  start: { label: 'Mở trang đăng bài', address: '/kit/' },
  steps: [
    {
      title: 'Mở hồ sơ của nhà',
      text: 'Từ trang đăng bài của nhà, bấm “Điền Booking.com từng bước”. Xem còn thiếu gì thì hỏi chủ nhà trước.',
      pictures: [{ file: 'ho-so-booking', alt: 'Hồ sơ Booking.com của nhà với số điều còn thiếu.' }],
    },
    {
      title: 'Tải cả gói về máy',
      text: 'Trong gói có ảnh đã đánh số và mọi lời giới thiệu. Giải nén ra một thư mục.',
      pictures: [{ file: 'tai-goi', alt: 'Nút tải cả gói kèm ảnh.' }],
    },
    {
      title: 'Mở trang đăng ký của Booking.com',
      text: 'Vào join.booking.com, lập tài khoản bằng e-mail và số điện thoại của chủ nhà. Mật khẩu do chủ nhà giữ.',
    },
    {
      title: 'Chép từng ô',
      text: 'Hồ sơ xếp đúng thứ tự các bước của Booking.com. Bấm “Chép”, dán vào ô cùng tên, rồi đánh dấu.',
      pictures: [{ file: 'chep-o', alt: 'Một bước của hồ sơ với nút Chép và ô đánh dấu.' }],
    },
    {
      title: 'Tải ảnh lên theo số',
      text: 'Chọn cả thư mục ảnh, ảnh số 01 làm ảnh chính. Ảnh trong gói không có chữ, đúng như Booking.com muốn.',
    },
    {
      title: 'Xem lại cùng chủ nhà',
      text: 'Đọc to giá, số khách, giờ nhận phòng, cách hủy. Chủ nhà gật đầu rồi mới gửi.',
    },
  ],
  remember: [
    'Mở bán rồi thì giữ lịch trống cho đúng, kẻo hai khách cùng một chỗ.',
    'Đổi giá ở đây thì đổi cả trên Booking.com.',
    'Nhà mẫu thì đừng đăng ký.',
  ],
};
