import { tidyText } from '../../find/address.ts';
import { loosenings } from '../../find/loosen.ts';
import { noWish, type Wish, without } from '../../find/wish.ts';
import { called } from './called.ts';
import { finder, part, words } from './page.ts';
import { counted, fill } from './texts.ts';

/** So many ways out are offered. */
const ways = 3;

/** Says why nothing was found and what to leave out; hides again when something is found. */
export function showNothingFound(count: number, wish: Wish, ask: (wish: Wish) => void): void {
  part('empty').hidden = count > 0;
  if (count > 0) return;
  const unknownText = wish.text && finder.count({ ...noWish, text: wish.text }) === 0;
  part('why').textContent = unknownText ? fill(words.noneText, { x: tidyText(wish.text) }) : words.none;
  const helpful = loosenings(finder, wish).slice(0, ways);
  part('try').textContent = helpful.length ? words.tryWithout : words.noWay;
  part('loosen').replaceChildren(
    ...helpful.map(({ conditions, count: more }) => {
      const button = document.createElement('button');
      button.type = 'button';
      const names = conditions.map((condition) => called(condition, wish)).join(' + ');
      button.textContent = counted(words.withoutIt, more, names);
      button.addEventListener('click', () => {
        ask(conditions.reduce(without, wish));
        part('count').focus();
      });
      const item = document.createElement('li');
      item.append(button);
      return item;
    }),
  );
  // Leaving out the only thing that was asked for shows them all.
  part('all').hidden = helpful.some(({ count: more }) => more === finder.houses.length);
  part('all').textContent = counted(words.all, finder.houses.length);
}
