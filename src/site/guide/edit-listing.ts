import type { Guide } from './guide.ts';

export const editListing: Guide = {
  slug: 'sua-bai',
  title: 'Sửa giá, sửa bài của nhà',
  lead: 'Cho chủ nhà và tổ. Sửa một chỗ thì trang, ảnh đăng, lời đăng và tờ in đều đổi theo.',
  start: { label: 'Mở trang sửa bài', address: '/admin/' },
  steps: [
    {
      title: 'Mở trang sửa bài, chọn nhà',
      text: 'Mở link tổ gửi qua Zalo, bấm tên nhà mình. Nhiều nhà quá thì gõ tên vào ô tìm, không cần dấu.',
      pictures: [{ file: 'ban-bien-tap', alt: 'Danh sách nhà trong trang sửa bài.' }],
    },
    {
      title: 'Mở phần cần sửa',
      text: 'Mỗi phần một dòng: “Phòng và giá”, “Bữa ăn”, “Ảnh”… Bấm vào thì phần ấy mở ra.',
      pictures: [{ file: 'cac-phan', alt: 'Các phần của một nhà trong trang sửa bài.' }],
    },
    {
      title: 'Sửa giá',
      text: 'Ghi đủ số đồng: 150 nghìn thì ghi 150000. Ghi sai thì có dòng chữ chỉ cách sửa.',
      pictures: [{ file: 'sua-gia', alt: 'Ô số tiền trong phần Phòng và giá.' }],
    },
    {
      title: 'Thêm ảnh',
      text: 'Mở phần “Ảnh”, bấm thêm ảnh, chọn ảnh trong máy. Viết một câu tả ảnh.',
    },
    {
      title: 'Bấm “Lưu và cập nhật trang”',
      text: 'Mất sóng cũng không sao: điều đã gõ nằm trong máy, có sóng lại thì lưu tiếp.',
      pictures: [{ file: 'nut-luu', alt: 'Nút Lưu và cập nhật trang trong trang sửa bài.' }],
    },
  ],
  remember: ['Đổi giá thì đổi trước khi khách tới.', 'Không chắc thì hỏi tổ, đừng ghi điều chưa có.'],
};
