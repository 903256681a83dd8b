import type { Guide } from './guide.ts';

export const editListing: Guide = {
  slug: 'sua-bai',
  title: 'Sửa giá, sửa bài của nhà',
  lead: 'Cho chủ nhà và tổ. Sửa một chỗ thì trang, ảnh đăng, lời đăng và tờ in đều đổi theo.',
  start: { label: 'Mở bàn soạn', address: '/admin/' },
  steps: [
    {
      title: 'Mở bàn soạn, chọn nhà',
      text: 'Mở liên kết tổ gửi qua Zalo, chạm tên nhà mình. Nhiều nhà quá thì gõ tên vào ô tìm, không cần dấu.',
      pictures: [{ file: 'ban-bien-tap', alt: 'Danh sách nhà trong bàn soạn.' }],
    },
    {
      title: 'Mở phần cần sửa',
      text: 'Mỗi phần một dòng: “Phòng và giá”, “Bữa ăn”, “Ảnh”… Chạm vào thì phần ấy mở ra.',
      pictures: [{ file: 'cac-phan', alt: 'Các phần của một nhà trong bàn soạn.' }],
    },
    {
      title: 'Sửa giá',
      text: 'Ghi đủ số đồng: 150 nghìn thì ghi 150000. Ghi sai thì có dòng chữ chỉ cách sửa.',
      pictures: [{ file: 'sua-gia', alt: 'Ô số tiền trong phần Phòng và giá.' }],
    },
    {
      title: 'Thêm ảnh',
      text: 'Mở phần “Ảnh”, chạm thêm ảnh, chọn ảnh trong máy. Viết một câu tả ảnh.',
    },
    {
      title: 'Chạm “Lưu và cập nhật trang”',
      text: 'Mất sóng cũng không sao: điều đã gõ nằm trong máy, có sóng lại thì lưu tiếp.',
      pictures: [{ file: 'nut-luu', alt: 'Nút Lưu và cập nhật trang trong bàn soạn.' }],
    },
  ],
  remember: ['Đổi giá thì đổi trước khi khách tới.', 'Không chắc thì hỏi tổ, đừng ghi điều chưa có.'],
};
