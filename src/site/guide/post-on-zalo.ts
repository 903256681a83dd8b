import type { Guide } from './guide.ts';

export const postOnZalo: Guide = {
  slug: 'dang-zalo',
  title: 'Đăng lên Zalo',
  lead: 'Cho chủ nhà và tổ. Đăng lên nhật ký, gửi vào nhóm, hay gửi riêng cho khách đang hỏi.',
  start: { label: 'Mở trang đăng bài', address: '/kit/' },
  steps: [
    {
      title: 'Mở bằng Chrome hoặc Safari',
      text: 'Mở liên kết trong Zalo thì trang hiện lời nhắc: chạm “Mở bằng Chrome”. Máy iPhone thì chạm dấu ba chấm ở góc, chọn “Mở bằng trình duyệt”.',
      pictures: [{ file: 'mo-bang-chrome', alt: 'Lời nhắc mở bằng Chrome khi trang nằm trong Zalo.' }],
    },
    {
      title: 'Chọn nhà, chọn Zalo',
      text: 'Ảnh cho Zalo có giá và số Zalo. Bên dưới là lời đi cùng ảnh.',
      pictures: [{ file: 'chon-zalo', alt: 'Bài Zalo xem trước trên trang đăng bài.' }],
    },
    {
      title: 'Chạm “Đăng lên Zalo”, chọn Zalo',
      text: 'Chọn “Đăng nhật ký”, hoặc chọn nhóm, chọn người muốn gửi.',
      pictures: [{ file: 'dang-zalo', alt: 'Nút Đăng cho Zalo ở cuối màn hình.' }],
    },
    {
      title: 'Dán lời',
      text: 'Giữ ngón tay vào ô viết, chọn “Dán”. Lời đã có giá, đường đi và cách liên hệ.',
    },
    {
      title: 'Khách hỏi thì gửi liên kết',
      text: 'Trên trang đăng bài, phần “Gửi liên kết trang nhà”, chạm “Gửi Zalo” hoặc “Chép liên kết”. Zalo tự hiện ảnh và tên nhà.',
    },
  ],
  remember: [
    'Nhóm nào cho đăng mới đăng, mỗi tuần một lần là vừa.',
    'Khách nhắn Zalo thì trả lời sớm, dù chỉ một câu.',
  ],
};
