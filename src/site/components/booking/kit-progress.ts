import { pageStarted } from '../../started.ts';
import { copyText } from './copy-text.ts';

const bar = document.querySelector<HTMLElement>('[data-progress]');
const ticks = [...document.querySelectorAll<HTMLInputElement>('[data-tick]')];
const key = `nha-san/booking/${bar?.dataset.progress}`;

/** Ticks are kept on this device only. A browser that forbids it still lets them be set for now. */
function known(): Set<string> {
  try {
    const ids: unknown = JSON.parse(localStorage.getItem(key) ?? '[]');
    return new Set(Array.isArray(ids) ? ids : []);
  } catch {
    return new Set();
  }
}

function remember(): void {
  const ids = ticks.filter(({ checked }) => checked).map(({ dataset }) => dataset.tick);
  try {
    localStorage.setItem(key, JSON.stringify(ids));
  } catch {}
}

function show(): void {
  const done = ticks.filter(({ checked }) => checked).length;
  const count = bar?.querySelector('[data-count]');
  if (count) count.textContent = `${done}/${ticks.length} ô đã điền`;
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

const before = known();
for (const tick of ticks) {
  tick.checked = before.has(tick.dataset.tick ?? '');
  tick.addEventListener('change', () => {
    remember();
    show();
  });
}
show();
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
