import type { Guide } from './guide.ts';

/** Prices as providers listed them in November 2026. */
export const keepTheSite: Guide = {
  slug: 'giu-trang-cho-ban',
  title: 'Đưa trang của bản lên mạng, giữ lâu dài',
  lead: 'Cho cán bộ xã và người trong tổ giữ máy chủ của bản. Từ máy thuê còn trống đến lần duyệt giá đầu tiên.',
  steps: [
    {
      title: 'Tính tiền, hỏi ai trả năm sau',
      text: 'Máy thuê khoảng 75.000đ một tháng. Tên miền một năm: io.vn 20.000đ cộng 10.000đ, id.vn 50.000đ, đuôi tên tỉnh 100.000đ. Giá tháng 11/2026, hãy hỏi lại giá. Ghi sổ ai trả.',
    },
    {
      title: 'Thuê máy, trỏ tên miền về máy',
      text: 'Máy Debian hoặc Ubuntu, bộ nhớ 1 GB, đĩa 20 GB. Thêm bản ghi A trỏ tới địa chỉ số của máy. Tên miền nên đứng tên xã hoặc hợp tác xã.',
    },
    {
      title: 'Cài một lần bằng một lệnh',
      text: 'Chép chương trình vào /srv/nha-san. Chạy: sudo bash /srv/nha-san/deploy/install.sh và tên miền. Máy sẽ nhắc lệnh tạo người quản trị đầu tiên.',
    },
    {
      title: 'Mời mọi người, duyệt lần sửa giá đầu',
      text: 'Mở link bằng Chrome, tự đặt mật khẩu. Mời thêm một quản trị, rồi mời chủ nhà qua Zalo. Chủ nhà sửa giá rồi lưu; tổ xem giá cũ, giá mới rồi duyệt, trang đổi ngay.',
    },
    {
      title: 'Giữ bản sao lưu ở máy khác',
      text: 'Mỗi đêm máy tự sao lưu, giữ 14 đêm. Mỗi tháng chép một tệp trong data/backups về máy của xã. Tệp có số điện thoại nên đừng gửi lên nhóm.',
    },
    {
      title: 'Đăng thêm một bản ở nơi khác',
      text: 'Máy hỏng, khách vẫn xem được. Ghi NHA_SAN_PUBLISH=git:kho#pages vào /etc/nha-san.env, khởi động lại. Duyệt xong chừng 5 phút, máy tự đăng.',
    },
    {
      title: 'Cập nhật, và khi quên mật khẩu',
      text: 'Cập nhật hỏng thì máy trả lại dữ liệu cũ. Chủ nhà quên mật khẩu: tổ gửi link mới. Quản trị quên: chạy npm run member -- --link và số điện thoại.',
    },
  ],
  remember: [
    'Luôn có hai người quản trị, trên hai điện thoại.',
    'Đường hầm tạm (tunnel) chỉ để xem thử: tắt đi là link hỏng.',
    'Đặt lịch nhắc trước ngày hết hạn tên miền và máy thuê một tháng.',
  ],
};
