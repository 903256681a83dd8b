import { pageStarted } from '../../started.ts';
import { copyText } from './copy-text.ts';
import { tickedFields } from './ticked-fields.ts';

const bar = document.querySelector<HTMLElement>('[data-progress]');
const ticks = [...document.querySelectorAll<HTMLInputElement>('[data-tick]')];
const kept = tickedFields(bar?.dataset.progress ?? '');
/** Ticks that this device has refused to keep: they last until the page is left. */
const unkept = new Set<HTMLInputElement>();

function show(): void {
  const done = ticks.filter(({ checked }) => checked).length;
  const count = bar?.querySelector('[data-count]');
  if (count) {
    const lost = unkept.size ? '. Máy này không ghi nhớ được: đóng trang là mất dấu' : '';
    count.textContent = `${done}/${ticks.length} ô đã điền${lost}`;
  }
  const progress = bar?.querySelector('progress');
  if (progress) {
    progress.max = ticks.length;
    progress.value = done;
  }
  for (const step of document.querySelectorAll('[data-step]')) {
    const own = step.querySelectorAll<HTMLInputElement>('[data-tick]');
    const ticked = [...own].filter(({ checked }) => checked).length;
    const place = step.querySelector<HTMLElement>('[data-done-of]');
    if (!place) continue;
    place.hidden = ticked === 0;
    place.textContent = `${ticked}/${own.length} ô đã điền`;
  }
}

function goToNext(): void {
  const next = ticks.find(({ checked }) => !checked);
  if (!next) return;
  const step = next.closest('details');
  if (step) step.open = true;
  next.closest('[data-field]')?.scrollIntoView({ block: 'center' });
  next.focus({ preventScroll: true });
}

/** Another page of this device may have ticked meanwhile. */
function readTicks(): void {
  const ids = kept.read();
  for (const tick of ticks) {
    if (!unkept.has(tick)) tick.checked = ids.has(tick.dataset.tick ?? '');
  }
  show();
}

for (const tick of ticks) {
  tick.addEventListener('change', () => {
    if (kept.set(tick.dataset.tick ?? '', tick.checked)) unkept.delete(tick);
    else unkept.add(tick);
    // What could not be kept before may find room now.
    for (const each of unkept) {
      if (each !== tick && kept.set(each.dataset.tick ?? '', each.checked)) unkept.delete(each);
    }
    show();
  });
}
readTicks();
addEventListener('storage', readTicks);
addEventListener('pageshow', readTicks);
bar?.querySelector('[data-next]')?.addEventListener('click', goToNext);

for (const button of document.querySelectorAll<HTMLButtonElement>('[data-copy]')) {
  const said = button.querySelector<HTMLElement>('[data-said]');
  const source = document.getElementById(button.dataset.copy ?? '');
  if (!said || !source) continue;
  button.addEventListener('click', async () => {
    const copied = await copyText(source);
    said.textContent = copied ? 'Đã chép' : 'Giữ chữ';
    button.toggleAttribute('data-done', copied);
    setTimeout(() => {
      said.textContent = 'Chép';
      button.removeAttribute('data-done');
    }, 2000);
  });
}
pageStarted();
