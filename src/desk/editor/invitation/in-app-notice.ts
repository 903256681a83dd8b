import { copyWords } from '../../../site/share/copy-words.ts';
import { chromeAddress, inAppBrowser } from '../../../site/share/in-app-browser.ts';
import { element } from '../page/element.ts';
import { button } from '../parts/screen-parts.ts';

/** The way out of the browser inside an app, where this is one: what signs in there is unknown to Chrome. */
export function inAppNotice(): HTMLElement[] {
  const inside = inAppBrowser(navigator.userAgent);
  if (!inside) return [];
  const browser = inside.system === 'ios' ? 'Safari' : 'Chrome';
  const said = element('p', { class: 'desk-said-line', role: 'status' });
  const copy = button('Chép link');
  copy.addEventListener('click', async () => {
    said.textContent = (await copyWords(location.href))
      ? `Đã chép. Mở ${browser}, giữ ngón tay ở ô địa chỉ rồi chọn Dán.`
      : 'Máy chưa chép được. Hãy dùng nút ⋮ hoặc ··· ở góc trên.';
  });
  const way =
    inside.system === 'android'
      ? element(
          'a',
          { class: 'desk-button desk-button-main', href: chromeAddress(location.href) },
          'Mở bằng Chrome',
        )
      : element('p', {}, `Bấm ··· ở góc trên, chọn “Mở bằng ${browser}” hay “Mở bằng trình duyệt”.`);
  return [
    element(
      'section',
      { class: 'desk-in-app', 'aria-label': `Mở bằng ${browser}` },
      element('h2', {}, `Nên mở bằng ${browser} trước`),
      element(
        'p',
        {},
        `Link đang mở ngay trong ${inside.name}. Đặt mật khẩu ở đây cũng được, nhưng sang ${browser} sẽ phải vào lại từ đầu, và ${inside.name} hay tự đóng khi chọn ảnh.`,
      ),
      way,
      copy,
      said,
    ),
  ];
}
