import { gitHost } from './git-host.ts';
import { prettyAddresses } from './pretty-addresses.ts';

prettyAddresses();

const opening = document.getElementById('opening');
const status = opening?.querySelector('[role="status"]');

/** @param fault of the server as `Refused` has it; anything else is a file that did not come */
function failed(fault: unknown): void {
  opening?.setAttribute('data-failed', '');
  const { name, message } = fault as Error;
  const reason = name === 'Refused' ? message : 'Hãy xem lại mạng rồi bấm “Thử lại”.';
  if (status) status.textContent = `Chưa mở được. ${reason} Những gì bạn đã viết vẫn còn trên máy này.`;
  opening?.querySelector('button')?.addEventListener('click', () => location.reload());
}

import('./boot.ts')
  .then(({ boot }) => boot(gitHost()))
  .then(() => opening?.remove())
  .catch((fault) => {
    console.error(fault);
    failed(fault);
  });
