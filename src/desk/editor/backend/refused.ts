import type { Refusal } from '../../protocol.ts';

/** Why the server did not do something: its own word, that it could not be reached, or that there is none. */
export type Reason = Refusal['code'] | 'offline' | 'slow' | 'no-desk';

const sentences: Record<Reason, string> = {
  'signed-out': 'Phiên làm việc đã hết. Hãy vào lại rồi làm tiếp, bài vẫn còn trên máy này.',
  'not-recognised': 'Số điện thoại hoặc mật khẩu chưa đúng. Hãy xem lại từng chữ.',
  'link-over': 'Link này không dùng được nữa. Hãy nhờ tổ công nghệ số gửi link mới.',
  unfit: 'Mật khẩu hoặc số điện thoại này không dùng được. Hãy xem lại.',
  wait: 'Vừa thử sai nhiều lần quá. Hãy chờ một lát rồi thử lại.',
  busy: 'Nhiều người đang vào cùng lúc. Hãy chờ nửa phút rồi thử lại.',
  forbidden: 'Bạn không được sửa mục này. Hãy nhờ tổ công nghệ số sửa giúp.',
  foreign: 'Trang này được mở từ địa chỉ lạ nên không lưu được. Hãy mở lại trang sửa bài từ link của tổ.',
  forwarded: 'Trang này được mở qua một máy trung gian nên không sửa được. Hãy mở ngay trên máy của tổ.',
  'no-key':
    'Hãy mở trang sửa bài bằng địa chỉ đầy đủ, có phần “?khoa=…”, mà chương trình trên máy của tổ in ra.',
  'not-found': 'Không tìm thấy mục này. Có thể mục đã đổi tên. Hãy quay lại danh sách rồi chọn lại.',
  changed: 'Có người vừa sửa mục này. Hãy xem hai bản rồi chọn.',
  exists: 'Đã có mục mang tên này. Hãy đặt tên khác một chút.',
  damaged: 'Tệp của mục này đang hỏng nên chưa lưu được. Hãy báo tổ công nghệ số; bài vẫn còn trên máy này.',
  'too-large': 'Bài gửi lên lớn quá. Hãy bớt ảnh, lưu nhiều lần.',
  photo: 'Có ảnh không dùng được. Hãy chọn ảnh khác.',
  invalid: 'Còn chỗ chưa đúng. Hãy sửa các chỗ được đánh dấu.',
  'disk-full': 'Máy lưu trang đã đầy nên chưa lưu được. Hãy báo tổ công nghệ số; bài vẫn còn trên máy này.',
  ending: 'Máy lưu trang đang khởi động lại. Bài vẫn còn trên máy này và sẽ được gửi lại.',
  fault: 'Bên lưu trang đang trục trặc. Bài vẫn còn trên máy này, hãy thử lại sau ít phút.',
  offline: 'Chưa có mạng. Bài vẫn còn trên máy này.',
  'no-desk':
    'Địa chỉ này chỉ để xem trang, không có chỗ lưu bài. Hãy mở trang sửa bài từ link mà tổ công nghệ số gửi.',
  slow: 'Mạng yếu quá nên chưa gửi được. Bài vẫn còn trên máy này.',
};

/** A request that was not done. The message is a Vietnamese sentence for the person. */
export class Refused extends Error {
  readonly reason: Reason;
  readonly refusal: Refusal | undefined;

  constructor(reason: Reason, refusal?: Refusal) {
    super(refusal?.message || sentences[reason]);
    this.name = 'Refused';
    this.reason = reason;
    this.refusal = refusal;
  }

  /** Whether trying the same again may help. */
  get passing(): boolean {
    return ['offline', 'slow', 'ending', 'busy', 'fault'].includes(this.reason);
  }

  // Decap puts the error itself into its messages.
  override toString(): string {
    return this.message;
  }
}
