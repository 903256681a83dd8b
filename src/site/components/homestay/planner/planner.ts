import { dayInVietnam } from '../../../../homestay/today.ts';
import { englishMeaning } from '../../../enquiry/english.ts';
import { enquiryOf } from '../../../enquiry/from-stay.ts';
import { vietnameseMessage } from '../../../enquiry/vietnamese.ts';
import { pageStarted } from '../../../started.ts';
import { planStay, type StayPlan } from '../../../stay-price/plan.ts';
import { receiptOf, roomsText } from '../../../stay-price/receipt.ts';
import { moneyText } from '../../../stay-price/say.ts';
import type { Sleeping } from '../../../stay-price/sleeping.ts';
import { type Stay, usualTimes, within } from '../../../stay-price/stay.ts';
import { copyText } from '../../booking/copy-text.ts';
import type { CarriedPlanner } from './carried.ts';
import { remarksOn } from './remarks.ts';

const root = document.querySelector<HTMLElement>('[data-planner]')!;
const part = <T extends HTMLElement = HTMLElement>(name: string) => root.querySelector<T>(`[data-${name}]`)!;
const { house, addressee, tongue } = JSON.parse(part('carried').textContent) as CarriedPlanner;
const { words: w } = tongue;
const form = part<HTMLFormElement>('form');
const field = (name: string) => form.elements.namedItem(name) as HTMLInputElement | null;

/** Meals whose number the guest has set; the others follow the nights. */
const counted = new Set<string>();

/** The way to sleep that the guest has chosen; until then it is the cheapest. */
let way: Sleeping['way'] | undefined;

/** The first day on which somebody can arrive. */
const today = dayInVietnam(new Date());

/** Whether the guest has said anything: then the bar at the foot of the screen tells what it comes to. */
let touched = false;

function stayNow(): Stay {
  const data = new FormData(form);
  const number = (name: string) => String(data.get(name) ?? '');
  const nights = within(number('nights'), 'nights');
  const times: Record<string, number> = {};
  for (const { key, rhythm } of house.extras) {
    const often = field(`times-${key}`);
    if (often && !counted.has(key)) often.value = String(usualTimes(rhythm, nights));
    if (data.getAll('extra').includes(key)) times[key] = often ? within(often.value, 'times') : 1;
  }
  return {
    // A browser keeps what was typed, and lets a day before today be typed.
    arrival: number('arrival') >= today ? number('arrival') : undefined,
    nights,
    people: within(number('people'), 'people'),
    children: within(number('children'), 'children'),
    times,
  };
}

/** The ways to sleep, the cheapest first. */
function showWays({ ways, sleeping: chosen }: StayPlan): void {
  const all = part('ways');
  all.hidden = ways.length < 2;
  const labels = Array.from(all.querySelectorAll<HTMLElement>('[data-way]'));
  const rank = ({ dataset }: HTMLElement) => {
    const index = ways.findIndex(({ sleeping }) => sleeping.way === dataset.way);
    return index < 0 ? ways.length : index;
  };
  const ordered = labels.slice().sort((a, b) => rank(a) - rank(b));
  // Moved only where the order is another one: what is moved loses the focus.
  if (ordered.some((label, index) => label !== labels[index])) all.append(...ordered);
  for (const [index, label] of ordered.entries()) {
    const way = ways[index];
    label.hidden = !way;
    label.querySelector('input')!.checked = way !== undefined && way.sleeping === chosen;
    if (!way) continue;
    const { sleeping, nights } = way;
    label.querySelector<HTMLElement>('[data-cheapest]')!.hidden = index > 0 || nights.open;
    label.querySelector('[data-rooms]')!.textContent = roomsText(sleeping, tongue);
    label.querySelector('[data-cost]')!.textContent = nights.open ? w.unnamed : moneyText(nights.sum, tongue);
  }
}

function showBill(stay: Stay, plan: StayPlan): void {
  const receipt = receiptOf(plan.reckoning, plan.payers, tongue);
  const template = part<HTMLTemplateElement>('line');
  part('lines').replaceChildren(
    ...receipt.lines.map(({ name, how, cost }) => {
      const row = template.content.cloneNode(true) as DocumentFragment;
      row.querySelector('b')!.textContent = name;
      row.querySelector('span')!.textContent = how;
      row.querySelector('dd')!.textContent = cost;
      return row;
    }),
  );
  part('label').textContent = receipt.total ? receipt.label : '';
  part('total').textContent = receipt.total ?? '';
  const running = document.querySelector('[data-running]');
  if (running && touched && receipt.total) running.textContent = `${receipt.label}: ${receipt.total}`;
  part('notes').textContent = [...receipt.notes, ...remarksOn(stay, plan, house, w)].join('\n');
}

function showLetter(stay: Stay, plan: StayPlan): void {
  const enquiry = enquiryOf(addressee, house, { stay, ...plan }, field('guest')?.value);
  const message = vietnameseMessage(enquiry);
  part('message').textContent = message;
  part('after').textContent = '';
  const meaning = root.querySelector('[data-meaning]');
  if (meaning) meaning.textContent = englishMeaning(enquiry);
  const sms = root.querySelector<HTMLAnchorElement>('[data-sms]');
  // “?&” because telephones disagree on which of the two begins the text.
  if (sms) sms.href = `${sms.href.split('?')[0]}?&body=${encodeURIComponent(message)}`;
}

function show(): void {
  const stay = stayNow();
  const plan = planStay(house, stay, way);
  showWays(plan);
  showBill(stay, plan);
  showLetter(stay, plan);
}

/** Copies the message, and says so or what else to do. */
async function copy(): Promise<void> {
  const message = part('message').textContent;
  const copied = await copyText(part('message'));
  // What has been changed meanwhile is not what was copied.
  if (part('message').textContent !== message) return;
  part('after').textContent = copied ? `${w.copied}.` : w.copyByHand;
}

form.addEventListener('input', ({ target }) => {
  const { name, value } = target as HTMLInputElement;
  touched = true;
  if (name === 'way') way = value as Sleeping['way'];
  if (name.startsWith('times-')) counted.add(name.slice('times-'.length));
  show();
});
// A number that was left out of bounds is shown as it was understood.
form.addEventListener('change', ({ target }) => {
  const input = target as HTMLInputElement;
  if (input.type === 'number') {
    input.value = String(
      Math.min(
        Math.max(Math.round(input.valueAsNumber) || Number(input.min), Number(input.min)),
        Number(input.max),
      ),
    );
  }
});
form.addEventListener('submit', (event) => event.preventDefault());
root.addEventListener('click', (event) => {
  const target = event.target as Element;
  const step = target.closest<HTMLElement>('[data-step]');
  if (step) {
    const input = step.parentElement!.querySelector('input')!;
    if (step.dataset.step === '1') input.stepUp();
    else input.stepDown();
    input.dispatchEvent(new Event('input', { bubbles: true }));
  }
  if (target.closest('[data-copy]')) void copy();
  const send = target.closest<HTMLAnchorElement>('[data-send]');
  if (send) {
    event.preventDefault();
    // The message first: a page that another one covers may no longer write to the clipboard.
    void copy().then(() => location.assign(send.href));
  }
});

field('arrival')!.min = today;
// What a browser has kept in the form from the last visit counts.
show();
pageStarted();
