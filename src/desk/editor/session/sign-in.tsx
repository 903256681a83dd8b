/** @jsxImportSource react */
import { useEffect, useRef } from 'react';

/**
 * What Decap shows to somebody it does not know. The desk opens by itself: whoever has to sign in has done so before
 * Decap is there, or does it over the page: see `session-ended.ts`.
 */
export function SignIn({ onLogin, error }: { onLogin(who: object): void; error?: unknown }) {
  const enter = useRef(onLogin);
  useEffect(() => enter.current({}), []);
  if (!error) return null;
  return (
    <main className="desk-sign-in">
      <h1>Chưa vào được trang sửa bài</h1>
      <p>Không nói chuyện được với nơi lưu trang. Hãy xem lại mạng rồi thử lại.</p>
      <button type="button" className="desk-button desk-button-main" onClick={() => onLogin({})}>
        Thử lại
      </button>
    </main>
  );
}
