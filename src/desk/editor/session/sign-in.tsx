/** @jsxImportSource react */
import { useEffect, useRef } from 'react';

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
