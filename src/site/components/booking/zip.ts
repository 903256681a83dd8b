import type { BookingPack } from '../../../booking/zip/booking-pack.ts';
import { saveZip, type Zipped } from '../../share/save-zip.ts';

async function fetched(address: string): Promise<Response> {
  const answer = await fetch(address, { cache: 'no-cache' });
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return answer;
}

async function zipOf({ pack = '', packName = '', kit = '' }: DOMStringMap): Promise<Zipped> {
  const [answer, page] = await Promise.all([fetched(pack), fetched(kit)]);
  const { texts, photos } = (await answer.json()) as BookingPack;
  const html = await page.text();
  return {
    name: packName,
    pictures: photos,
    async pack(files) {
      const [{ bookingZip }, { kitAlone }] = await Promise.all([
        import('../../share/booking-zip.ts'),
        import('./kit-alone.ts'),
      ]);
      return bookingZip({ texts: { 'kit.html': kitAlone(html, page.url), ...texts } }, files);
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
