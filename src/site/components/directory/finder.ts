import '../../../stand-ins/dialog.ts';
import { searchOf, tidyText, wishOf } from '../../find/address.ts';
import { noWish, type Wish } from '../../find/wish.ts';
import { pageStarted } from '../../started.ts';
import { showChips } from './chips.ts';
import { changed, showForm } from './form.ts';
import { loadRest, loadWhenNear, showHouses } from './house-list.ts';
import { showNothingFound } from './nothing-found.ts';
import { finder, part, root, words } from './page.ts';
import { counted } from './texts.ts';

const sheet = part<HTMLDialogElement>('sheet');
const choices = root.querySelector('form')!;

let wish: Wish = noWish;

function showCount(count: number): void {
  const all = finder.houses.length;
  part('number').textContent =
    count === all ? counted(words.count, count) : counted(words.countOf, count, all);
  part('show').textContent = count ? counted(words.show, count) : words.showNone;
}

/** The address says what is asked for, so that it can be sent and come back to. Other languages are asked the same. */
function showAddress(): void {
  const search = searchOf({ ...wish, text: tidyText(wish.text) });
  history.replaceState(history.state, '', `${location.pathname}${search}${location.hash}`);
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[hreflang]')) link.search = search;
}

function ask(next: Wish): void {
  wish = next;
  const found = finder.find(wish);
  showForm(wish);
  showHouses(found);
  showChips(wish, ask);
  showCount(found.length);
  showNothingFound(found.length, wish, ask);
  showAddress();
}

const wide = matchMedia('(min-width: 64em)');

/** On a wide screen the choices stand beside the list, on a narrow one they wait in the sheet. */
function placeChoices(): void {
  if (wide.matches) sheet.close();
  part(wide.matches ? 'side' : 'sheet-body').append(choices);
}

root.addEventListener('input', ({ target }) => {
  if (target instanceof HTMLInputElement || target instanceof HTMLSelectElement) ask(changed(wish, target));
});
root.addEventListener('focusin', ({ target }) => {
  if ((target as Element).matches('input, select, [data-open]')) loadRest();
});
root.addEventListener('click', ({ target }) => {
  const button = (target as Element).closest('button');
  if (!button) return;
  const { step } = button.dataset;
  if (step) ask({ ...wish, guests: Math.max((wish.guests ?? 0) + Number(step), 0) || undefined });
  if (button.matches('[data-open]')) sheet.showModal();
  if (button.matches('[data-close]')) sheet.close();
  if (button.matches('[data-clear]')) ask({ ...noWish, order: wish.order });
});
// The list has changed behind the sheet: it is read from its start.
sheet.addEventListener('close', () => {
  if (part('list').getBoundingClientRect().top < 0) part('found').scrollIntoView();
});
wide.addEventListener('change', placeChoices);

placeChoices();
ask(wishOf(location.search, finder.vocabulary));
loadWhenNear();
pageStarted();
