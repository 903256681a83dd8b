import { zalo } from '../../platforms/zalo.ts';
import type { Guide } from './guide.ts';

export const postOnZalo: Guide = {
  slug: 'dang-zalo',
  title: 'Đăng lên Zalo',
  lead: 'Cho chủ nhà và tổ. Gửi vào nhóm, gửi riêng cho khách đang hỏi, rồi mới tới nhật ký.',
  start: { label: 'Mở trang đăng bài', address: '/kit/' },
  steps: [
    {
      title: 'Mở bằng Chrome hoặc Safari',
      text: 'Mở link trong Zalo thì trang hiện lời nhắc: bấm “Mở bằng Chrome”. Máy iPhone thì bấm dấu ba chấm ở góc, chọn “Mở bằng trình duyệt”.',
      pictures: [{ file: 'mo-bang-chrome', alt: 'Lời nhắc mở bằng Chrome khi trang nằm trong Zalo.' }],
    },
    {
      title: 'Chọn nhà, chọn Zalo',
      text: 'Ảnh cho Zalo có giá và số Zalo. Bên dưới là lời đi cùng ảnh. Nhóm đã đọc rồi thì bấm “Đổi lời khác”.',
      pictures: [{ file: 'chon-zalo', alt: 'Bài Zalo xem trước trên trang đăng bài.' }],
    },
    {
      title: 'Bấm “Đăng lên Zalo”, chọn Zalo',
      text: 'Chọn nhóm, chọn người muốn gửi; “Đăng nhật ký” để sau cùng. Người lạ không xem được nhật ký của tài khoản cá nhân, nên khách ở xa chỉ gặp bài trong nhóm.',
      pictures: [{ file: 'dang-zalo', alt: 'Nút Đăng cho Zalo ở cuối màn hình.' }],
    },
    {
      title: 'Dán lời bài đăng',
      text: 'Giữ ngón tay vào ô viết, chọn “Dán”. Lời đã có giá, đường đi và cách liên hệ.',
    },
    {
      title: 'Khách hỏi thì gửi link',
      text: 'Trên trang đăng bài, phần “Gửi link trang nhà”, bấm “Gửi Zalo” hoặc “Chép link”. Zalo tự hiện ảnh và tên nhà.',
    },
  ],
  remember: [
    'Nhóm nào cho đăng mới đăng, mỗi tuần một lần là vừa.',
    'Khách nhắn Zalo thì trả lời sớm, dù chỉ một câu.',
    `Mỗi tháng Zalo chỉ cho trả lời ${zalo.personal.answersToStrangers} người lạ nhắn tới. Quá số ấy thì gọi lại cho khách.`,
  ],
};
