import type { Guide } from './guide.ts';

export const printPoster: Guide = {
  slug: 'in-to-quang-cao',
  title: 'In tờ quảng cáo có mã QR',
  lead: 'Cho tổ và chủ nhà. Tờ A4 treo tường, tờ A5 để quầy, thẻ gấp để bàn.',
  start: { label: 'Mở trang đăng bài', address: '/kit/' },
  steps: [
    {
      title: 'Mở trang tờ quảng cáo của nhà',
      text: 'Từ trang đăng bài của nhà, phần “Để in”. Xem tên, giá, số điện thoại có đúng không; sai thì sửa bài của nhà trước.',
      pictures: [{ file: 'to-quang-cao', alt: 'Trang tờ quảng cáo với tờ A4 xem trước.' }],
    },
    {
      title: 'Chọn tờ muốn in',
      text: 'A4 để treo tường, A5 để quầy hoặc phát cho khách, thẻ gấp đôi để trên bàn ăn.',
      pictures: [{ file: 'chon-to', alt: 'Các loại tờ để chọn.' }],
    },
    {
      title: 'In ở nhà',
      text: 'Bấm “In tờ này”. Chọn đúng khổ giấy, lề “Không có”, bật “Đồ họa nền”.',
    },
    {
      title: 'In ở tiệm',
      text: 'Đánh dấu “In ở tiệm” rồi lưu thành PDF, gửi tệp cho tiệm. Tờ sẽ rộng thêm 3 mm mỗi bên để xén cho đẹp.',
    },
    {
      title: 'Quét thử',
      text: 'Lấy điện thoại quét cả hai mã. Ra đúng trang của nhà, đúng Zalo của nhà rồi mới treo.',
    },
    {
      title: 'Treo ngang tầm mắt',
      text: 'Treo chỗ khách đứng lại: quán nước, bến thuyền, nhà văn hóa. Ép nhựa thì bền hơn.',
    },
  ],
  remember: ['Đổi giá hay đổi số thì in tờ mới, gỡ tờ cũ.', 'Mã QR giữ nguyên khổ, đừng cắt mất viền trắng.'],
};
