import type { House } from '../../find/house.ts';
import { isOwnPage } from '../../offline/asked-for.ts';
import { finder, part, root } from './page.ts';

const list = part('list');
/** The way to the cards that are not on this page; absent when all are. */
const rest = root.querySelector<HTMLElement>('[data-rest]');
const items = new Map<string, HTMLElement>();
let shown: House[] = finder.houses;
let loading = false;

function take(found: Iterable<HTMLElement>): void {
  for (const item of found) {
    const { slug = '' } = item.dataset;
    if (!items.has(slug)) items.set(slug, item);
  }
}
take(list.querySelectorAll<HTMLElement>('[data-slug]'));

function place(): void {
  const wanted = new Set(shown.map(({ slug }) => slug));
  const order = [...shown, ...finder.houses.filter(({ slug }) => !wanted.has(slug))].flatMap(
    ({ slug }) => items.get(slug) ?? [],
  );
  for (const [slug, item] of items) item.hidden = !wanted.has(slug);
  if (order.some((item, index) => list.children[index] !== item)) list.append(...order);
  if (rest) rest.hidden = shown.every(({ slug }) => items.has(slug));
}

async function load(address: string): Promise<void> {
  const response = await fetch(address);
  const html = await response.text();
  if (!response.ok || !isOwnPage(html)) {
    throw new Error(`${response.status} for ${address}, no page of this site`);
  }
  const page = new DOMParser().parseFromString(html, 'text/html');
  take(
    [...page.querySelectorAll<HTMLElement>('[data-list] > [data-slug]')].map((item) =>
      document.adoptNode(item),
    ),
  );
  place();
}

/**
 * Fetches the cards that are not on this page. Without a signal nothing happens: the link to them stays, and the next
 * call tries again.
 */
export function loadRest(): void {
  const address = rest?.querySelector('a')?.href;
  if (!address || loading || items.size === finder.houses.length) return;
  loading = true;
  load(address).catch(() => {
    loading = false;
  });
}

/** Shows these houses in this order, and no other. Cards that have yet to arrive take their place when they do. */
export function showHouses(houses: House[]): void {
  shown = houses;
  place();
  if (houses.some(({ slug }, index) => slug !== finder.houses[index]?.slug)) loadRest();
}

/** Fetches the rest of the cards before the guest comes to the end of the list. */
export function loadWhenNear(): void {
  if (!rest) return;
  new IntersectionObserver(([seen]) => seen?.isIntersecting && loadRest(), { rootMargin: '1200px' }).observe(
    rest,
  );
}
