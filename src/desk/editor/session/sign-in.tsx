/** @jsxImportSource react */
import { useEffect, useRef, useSyncExternalStore } from 'react';
import { session, signedIn } from './session.ts';

/**
 * What Decap shows to somebody it does not know. Without accounts everyone is known, and the desk opens by itself;
 * with accounts the way to sign in stands here.
 */
export function SignIn({ onLogin, error }: { onLogin(who: object): void; error?: unknown }) {
  const enter = useRef(onLogin);
  useEffect(() => enter.current({}), []);
  if (!error) return null;
  return (
    <main className="desk-sign-in">
      <h1>Chưa vào được bàn soạn</h1>
      <p>Không nói chuyện được với nơi lưu trang. Hãy xem lại mạng rồi thử lại.</p>
      <button type="button" className="desk-button desk-button-main" onClick={() => onLogin({})}>
        Thử lại
      </button>
    </main>
  );
}

/** Shown over everything when the session has ended in the middle of work, which goes on as soon as it is renewed. */
export function SessionEnded() {
  const ended = useSyncExternalStore(session.subscribe, session.ended);
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (ended) dialog.current?.showModal();
    else dialog.current?.close();
  }, [ended]);
  return (
    <dialog
      ref={dialog}
      className="desk-dialog"
      aria-labelledby="session-ended"
      onCancel={(event) => event.preventDefault()}
    >
      <h2 id="session-ended">Phiên làm việc đã hết</h2>
      <p>Những gì bạn đã viết vẫn còn nguyên trên máy này. Hãy vào lại để làm tiếp.</p>
      <button type="button" className="desk-button desk-button-main" onClick={signedIn}>
        Vào lại và làm tiếp
      </button>
    </dialog>
  );
}
