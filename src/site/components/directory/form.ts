import { limits, orderNames, parameters } from '../../find/address.ts';
import { choiceCount } from '../../find/choice-count.ts';
import { type Aspect, aspects, isList, orders, type Wish } from '../../find/wish.ts';
import { finder, root } from './page.ts';

/** The aspect that an input is about; `undefined` for the order and for inputs of others. */
export const aspectOf = (input: HTMLInputElement | HTMLSelectElement): Aspect | undefined =>
  aspects.find((aspect) => parameters[aspect] === input.name);

const inputs = [...root.querySelectorAll<HTMLInputElement>('input[name]')];

function amountIn(value: string, [least, most]: readonly [number, number]): number | undefined {
  const amount = Math.round(Number(value));
  return value && Number.isFinite(amount) ? Math.min(Math.max(amount, least), most) : undefined;
}

/** The wish after an input or select was changed. */
export function changed(wish: Wish, input: HTMLInputElement | HTMLSelectElement): Wish {
  if (input.name === parameters.order) {
    return { ...wish, order: orders.find((order) => orderNames[order] === input.value) ?? wish.order };
  }
  const aspect = aspectOf(input);
  if (!aspect) return wish;
  if (aspect === 'text') return { ...wish, text: input.value };
  if (aspect === 'guests' || aspect === 'price')
    return { ...wish, [aspect]: amountIn(input.value, limits[aspect]) };
  const { checked, value } = input as HTMLInputElement;
  if (!isList(aspect)) return { ...wish, [aspect]: checked };
  const others = wish[aspect].filter((key) => key !== value);
  return { ...wish, [aspect]: checked ? [...others, value] : others };
}

/** Nothing that is chosen is folded away. */
function unfold(choice: Element): void {
  for (let at = choice.closest('details'); at; at = at.parentElement?.closest('details') ?? null)
    at.open = true;
}

/** Sets every input to a wish, and says beside each choice how many houses it would leave. */
export function showForm(wish: Wish): void {
  for (const input of inputs) {
    const aspect = aspectOf(input);
    if (!aspect) continue;
    const asked = wish[aspect];
    if (input.type === 'checkbox') {
      input.checked = Array.isArray(asked) ? asked.includes(input.value) : Boolean(asked);
    } else if (input.type === 'radio') {
      input.checked = input.value === String(asked ?? '');
      // What is being typed is left alone.
    } else if (input !== document.activeElement || !asked) {
      input.value = String(asked ?? '');
    }
    const choice = input.closest('label');
    const left = choice?.querySelector('[data-left]');
    if (!choice || !left) continue;
    const count = choiceCount(finder, wish, aspect, input.value);
    left.textContent = String(count);
    choice.classList.toggle('none', count === 0);
    if (input.checked && input.value) unfold(choice);
  }
  const order = root.querySelector<HTMLSelectElement>(`select[name=${parameters.order}]`);
  if (order) order.value = orderNames[wish.order];
}

/** How a key of a list, or something that is wanted or not, is called in the form. */
export const calledInForm = (aspect: Aspect, key = '1'): string =>
  inputs.find((input) => input.name === parameters[aspect] && input.value === key)?.dataset.called ?? key;
