import type { BookingPack } from '../../../booking/zip/booking-pack.ts';
import { saveZip, type Zipped } from '../../share/save-zip.ts';

async function zipOf({ pack = '', packName = '' }: DOMStringMap): Promise<Zipped> {
  const answer = await fetch(pack, { cache: 'no-cache' });
  if (!answer.ok) throw new Error(`${pack}: ${answer.status}`);
  const { texts, photos } = (await answer.json()) as BookingPack;
  return {
    name: packName,
    pictures: photos,
    async pack(files) {
      const { bookingZip } = await import('../../share/booking-zip.ts');
      return bookingZip({ texts }, files);
    },
  };
}

for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-pack]')) {
  const said = document.querySelector('[data-pack-said]');
  button.hidden = false;
  button.addEventListener('click', async () => {
    button.disabled = true;
    await saveZip(
      () => zipOf(button.dataset),
      (sentence) => {
        if (said) said.textContent = sentence;
      },
    );
    button.disabled = false;
  });
}
