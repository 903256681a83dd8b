import { gitHost } from './git-host.ts';
import { prettyAddresses } from './pretty-addresses.ts';

prettyAddresses();

const opening = document.getElementById('opening');
const status = opening?.querySelector('[role="status"]');

function failed(): void {
  opening?.setAttribute('data-failed', '');
  if (status)
    status.textContent =
      'Chưa mở được. Hãy xem lại mạng rồi bấm “Thử lại”. Những gì bạn đã viết vẫn còn trên máy này.';
  opening?.querySelector('button')?.addEventListener('click', () => location.reload());
}

import('./boot.ts')
  .then(({ boot }) => boot(gitHost()))
  .then(() => opening?.remove())
  .catch((fault) => {
    console.error(fault);
    failed();
  });
