import type { Guide } from './guide.ts';

/** Prices as providers listed them in November 2026. */
export const keepTheSite: Guide = {
  slug: 'giu-trang-cho-ban',
  title: 'Đưa trang của bản lên mạng, giữ lâu dài',
  lead: 'Cho cán bộ xã và người trong tổ giữ máy chủ của bản. Từ máy thuê còn trống đến lần duyệt giá đầu tiên.',
  steps: [
    {
      title: 'Tính tiền, hỏi ai trả năm sau',
      text: 'Máy thuê nhỏ trong nước khoảng 75.000đ một tháng, tức 900.000đ một năm. Tên miền đuôi io.vn là 20.000đ cộng 10.000đ lệ phí một năm. Đuôi id.vn 50.000đ, đuôi tên tỉnh 100.000đ. Đây là giá niêm yết tháng 11/2026; hãy hỏi lại giá. Ghi rõ trong sổ: ai trả, trả ngày nào.',
    },
    {
      title: 'Thuê máy, trỏ tên miền về máy',
      text: 'Thuê máy Debian hoặc Ubuntu, bộ nhớ 1 GB, đĩa 20 GB trở lên. Ở nơi mua tên miền, thêm bản ghi A trỏ tới địa chỉ số của máy. Tên miền phải đứng tên xã hoặc hợp tác xã, không đứng tên một người.',
    },
    {
      title: 'Cài một lần bằng một lệnh',
      text: 'Chép thư mục chương trình vào /srv/nha-san trên máy thuê. Chạy: sudo bash /srv/nha-san/deploy/install.sh, kèm tên miền của bản. Mỗi bước trong tệp ấy có lời giải thích. Cuối cùng máy nhắc lệnh tạo người quản trị đầu tiên.',
    },
    {
      title: 'Mời hai người quản trị, rồi chủ nhà',
      text: 'Người quản trị mở liên kết bằng Chrome rồi tự đặt mật khẩu. Hãy mời thêm một người nữa làm quản trị, trên điện thoại khác. Sau đó mời từng chủ nhà, gửi liên kết qua Zalo cho đúng người.',
    },
    {
      title: 'Duyệt lần sửa giá đầu tiên',
      text: 'Nhờ một chủ nhà sửa giá rồi lưu trên điện thoại của mình. Người trong tổ mở bàn soạn, xem giá cũ và giá mới, rồi duyệt. Mở trang của nhà: giá mới đã ở đó.',
    },
    {
      title: 'Giữ bản sao lưu ở máy khác',
      text: 'Mỗi đêm máy tự sao lưu, giữ 14 đêm. Mỗi tháng chép một tệp trong data/backups về máy của xã. Tệp ấy có số điện thoại của mọi người nên không gửi lên nhóm. Mỗi năm hãy thử khôi phục một lần trên máy khác.',
    },
    {
      title: 'Cập nhật, và khi quên mật khẩu',
      text: 'Trước khi cập nhật, máy tự sao lưu; không mở được thì máy trả lại dữ liệu như cũ. Chủ nhà quên mật khẩu: tổ gửi liên kết mới. Người quản trị quên mật khẩu: chạy trên máy thuê lệnh npm run member -- --link và số điện thoại.',
    },
  ],
  remember: [
    'Luôn có hai người quản trị, trên hai điện thoại.',
    'Đường hầm tạm từ máy tính ở nhà chỉ để xem thử: tắt đi là đổi địa chỉ, liên kết đã gửi qua Zalo sẽ hỏng.',
    'Đặt lịch nhắc trước ngày hết hạn tên miền và máy thuê một tháng.',
  ],
};
