import { conditionsOf, noWish, type Wish, without } from '../../find/wish.ts';
import { called } from './called.ts';
import { part, words } from './page.ts';
import { fill } from './texts.ts';

/** Shows everything that is asked for, each with a way not to ask for it any longer. */
export function showChips(wish: Wish, ask: (wish: Wish) => void): void {
  const chips = part('chips');
  const conditions = conditionsOf(wish);
  const chip = (name: string, next: Wish, template: string) => {
    const item = part<HTMLTemplateElement>(template).content.cloneNode(true) as DocumentFragment;
    const button = item.querySelector('button')!;
    button.querySelector('span')!.textContent = name;
    button.addEventListener('click', () => {
      const at = [...chips.querySelectorAll('button')].indexOf(button);
      ask(next);
      // What was pressed is gone: the next of its kind is where one goes on.
      const left = chips.querySelectorAll('button');
      (left[Math.min(at, left.length - 1)] ?? part('count')).focus();
    });
    return { item, button };
  };
  const each = conditions.map((condition) => {
    const name = called(condition, wish);
    const { item, button } = chip(name, without(wish, condition), 'chip');
    button.setAttribute('aria-label', fill(words.remove, { x: name }));
    return item;
  });
  const all =
    conditions.length > 1 ? [chip(words.clear, { ...noWish, order: wish.order }, 'clear-chip').item] : [];
  chips.replaceChildren(...each, ...all);
  chips.hidden = conditions.length === 0;
  // The text stands in the bar for everyone to see.
  const chosen = conditions.filter(({ aspect }) => aspect !== 'text').length;
  part('chosen').textContent = String(chosen);
  part('chosen').hidden = chosen === 0;
}
