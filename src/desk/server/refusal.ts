import { type Refusal, refusalStatus } from '../protocol.ts';
import { inMegabytes, most } from '../save-limits.ts';

type Code = Refusal['code'];

/** What a person is told when nothing more particular is known. Their text is always still in the editor. */
const sentences: Record<Code, string> = {
  'signed-out': 'Bạn cần đăng nhập lại. Những gì bạn viết vẫn còn; đăng nhập xong hãy bấm Lưu lần nữa.',
  'not-recognised':
    'Số điện thoại hoặc mật khẩu chưa đúng. Hãy xem lại từng chữ; quên mật khẩu thì nhờ tổ công nghệ số gửi link mới.',
  'link-over':
    'Link này đã dùng rồi, đã được thay, hoặc để quá 7 ngày. Hãy nhờ tổ công nghệ số gửi link mới.',
  unfit: 'Mật khẩu hoặc số điện thoại này không dùng được. Hãy xem lại.',
  wait: 'Vừa thử sai nhiều lần quá. Hãy chờ một lát rồi thử lại.',
  busy: 'Nhiều người đang vào cùng lúc. Hãy chờ nửa phút rồi thử lại.',
  forbidden: 'Bạn chưa được phép sửa mục này. Hãy nhờ tổ công nghệ số của bản giúp.',
  foreign: 'Yêu cầu này không đến từ trang sửa bài. Hãy đóng trang, mở lại trang sửa bài rồi thử lần nữa.',
  forwarded:
    'Trang sửa bài được mở qua một máy trung gian (proxy, đường hầm) nên không cho sửa: chưa có tài khoản thì ai ở ngoài cũng vào được. Hãy mở ngay trên máy đang chạy chương trình, và bỏ máy trung gian trước địa chỉ này.',
  'no-key':
    'Hãy mở trang sửa bài bằng địa chỉ đầy đủ, có phần “?khoa=…”, mà chương trình in ra ở dòng “Trang sửa bài” trên máy đang chạy nó. Mở một lần là trình duyệt này nhớ.',
  'not-found': 'Không tìm thấy mục này, có thể tên đã đổi. Hãy tải lại trang để xem danh sách mới.',
  changed:
    'Vừa có người khác lưu mục này. Cả bài của bạn và bài của họ đều còn; hãy xem chỗ khác nhau rồi chọn.',
  exists: 'Đã có một mục mang tên này. Hãy đổi tên đi một chút, ví dụ thêm tên bản, rồi bấm Lưu lại.',
  damaged:
    'Tệp của mục này đang hỏng nên chưa lưu được: lưu đè lên thì mất nội dung cũ. Hãy báo tổ công nghệ số sửa tệp; bài của bạn vẫn còn.',
  'too-large': `Nặng quá nên chưa nhận được. Mỗi ảnh cần dưới ${inMegabytes(most.photo)}, cả lần lưu dưới ${inMegabytes(most.save)}; hãy bớt ảnh rồi bấm Lưu lại.`,
  photo: 'Có ảnh không dùng được. Hãy chọn lại ảnh đó rồi bấm Lưu lại.',
  invalid: 'Còn chỗ cần sửa trước khi lưu.',
  'disk-full':
    'Máy giữ bài đã hết chỗ nên chưa lưu được. Bài của bạn vẫn còn. Hãy nhờ tổ công nghệ số dọn bớt máy rồi bấm Lưu lại.',
  ending:
    'Chương trình đang được tắt hoặc khởi động lại nên chưa lưu được. Bài của bạn vẫn còn. Hãy chờ một phút rồi bấm Lưu lại.',
  fault:
    'Máy gặp trục trặc nên chưa lưu được. Bài của bạn vẫn còn. Hãy chờ một lát rồi bấm Lưu lại; vẫn không được thì báo tổ công nghệ số.',
};

/** A request that is not done. Thrown anywhere on the way, answered once by the server. */
export class Refused extends Error {
  override name = 'Refused';
  readonly refusal: Refusal;

  constructor(code: Code, more: Partial<Omit<Refusal, 'code'>> = {}) {
    super(code);
    this.refusal = { code, message: sentences[code], ...more };
  }

  get status() {
    return refusalStatus[this.refusal.code];
  }
}

const full = new Set(['ENOSPC', 'EDQUOT']);

/** Whatever went wrong, as something a person can be told. A fault's own words stay here: they may quote content. */
export function asRefused(fault: unknown): Refused {
  if (fault instanceof Refused) return fault;
  return new Refused(full.has((fault as NodeJS.ErrnoException)?.code ?? '') ? 'disk-full' : 'fault');
}
