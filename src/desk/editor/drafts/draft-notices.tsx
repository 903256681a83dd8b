/** @jsxImportSource react */
import { useSyncExternalStore } from 'react';
import { wordsOf } from '../../listed.ts';
import { broughtBack, dropDraft, openOther, takeBack } from './keeper.ts';
import { keeping } from './keeping.ts';

const time = new Intl.DateTimeFormat('vi-VN', {
  hour: '2-digit',
  minute: '2-digit',
  day: 'numeric',
  month: 'numeric',
});

/** What has become of the drafts that lie on this device for the open entry. */
export function DraftNotices({ isNew }: { isNew: boolean }) {
  const restored = useSyncExternalStore(broughtBack.subscribe, broughtBack.now);
  const others = useSyncExternalStore(broughtBack.subscribe, broughtBack.others);
  const dropped = useSyncExternalStore(broughtBack.subscribe, broughtBack.dropped);
  const { unreadable, fleeting } = useSyncExternalStore(keeping.subscribe, keeping.now);
  return (
    <>
      {restored && (
        <p className="desk-notice" role="status">
          <span>
            Đã mở lại bản bạn viết dở lúc {time.format(restored.at)}.
            {fleeting && ' Bản viết dở chỉ có trên máy này, để lâu quá bảy ngày có thể mất: hãy sớm bấm Lưu.'}
          </span>
          <button type="button" className="desk-button" onClick={() => void dropDraft()}>
            Bỏ bản viết dở
          </button>
        </p>
      )}
      {dropped && (
        <p className="desk-notice" role="status">
          <span>
            Đã bỏ bản viết dở.
            {!dropped.isGone && ' Máy này chưa xóa được bản đó, lần sau mở ra có thể lại thấy.'}
          </span>
          <button type="button" className="desk-button" onClick={() => void takeBack()}>
            Lấy lại
          </button>
        </p>
      )}
      {others.map((other) => {
        const name = isNew && wordsOf(other.data.name).trim();
        return (
          <p key={`${other.by} ${other.at}`} className="desk-notice" role="status">
            <span>
              Trên máy này còn một bản viết dở khác{name ? ` (${name})` : ''}, lúc {time.format(other.at)}.
              {!isNew && ' Hai bản có chỗ viết khác nhau.'}
            </span>
            <button type="button" className="desk-button" onClick={() => void openOther(other)}>
              Mở bản đó
            </button>
          </p>
        );
      })}
      {unreadable && (
        <p className="desk-notice" role="status">
          Trên máy này có thể còn bản viết dở mà chưa đọc được. Bản đó vẫn được giữ nguyên; hãy tải lại trang,
          nếu vẫn thấy câu này thì báo tổ công nghệ số.
        </p>
      )}
    </>
  );
}
