/** What stands at the desk's address on a host that only shows the site: links of the share desk lead there. */
export const deskElsewhere = `<!doctype html>
<html lang="vi">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="robots" content="noindex, nofollow" />
    <style>body { max-width: 34rem; margin: 2rem auto; padding: 0 1rem; font: 1.1rem/1.6 sans-serif }</style>
    <title>Trang sửa bài ở nơi khác · Nhà Sàn</title>
  </head>
  <body>
    <h1>Trang sửa bài không nằm ở đây</h1>
    <p>Đây là bản sao để khách xem, không sửa bài được. Hãy mở trang sửa bài bằng địa chỉ mà tổ công nghệ số của bản đã gửi cho bạn.</p>
    <p lang="en">This copy is for visitors. Open the editing desk at the address that your village team has sent you.</p>
    <p><a href="/">Về trang của bản</a></p>
  </body>
</html>
`;
