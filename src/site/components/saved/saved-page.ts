import { dropCopies, freshOrKept, keepCopies } from '../../saved/copies.ts';
import { withoutSlug, withSlug } from '../../saved/saved-slugs.ts';
import { onSavedChange, savedSlugs, setSavedSlugs } from '../../saved/shelf.ts';
import type { Summary } from '../../saved/summary.ts';
import { pageStarted } from '../../started.ts';
import { compareTable } from './compare-table.ts';
import { houseItem } from './house-item.ts';

const root = document.querySelector<HTMLElement>('[data-saved-page]')!;
const part = <E extends HTMLElement>(name: string) => root.querySelector<E>(`[data-${name}]`)!;

/** What the page says by script, and where the summaries lie. `{x}` is a name. */
const carried = JSON.parse(root.dataset.carried!) as Record<
  'summaries' | 'removed' | 'gone' | 'unread' | 'unknown' | 'full',
  string
>;

/** More houses than this are not compared. */
const mostCompared = 4;
/** So many are compared before the guest has chosen. */
const comparedAtFirst = 3;

const summaries = new Map<string, Summary>();
let chosen: Set<string> | undefined;
let removed: Summary | undefined;

const addressOf = (slug: string) => `${carried.summaries}${slug}.json`;

/** What is kept of a house for times without a signal. */
const copiesOf = ({ slug, page, picture }: Summary) => [
  addressOf(slug),
  page,
  ...(picture ? [picture.src] : []),
];

function say(text: string, canUndo = false): void {
  part('note').textContent = text;
  part('undo').hidden = !canUndo;
}

/** Reads what is not read yet. A house that the site no longer has is taken out of the list. */
async function read(slugs: readonly string[]): Promise<void> {
  const asked = slugs.filter((slug) => !summaries.has(slug));
  const answers = await Promise.all(
    asked.map(async (slug) => [slug, await freshOrKept(addressOf(slug))] as const),
  );
  for (const [slug, answer] of answers) if (answer) summaries.set(slug, (await answer.json()) as Summary);
  const gone = answers.filter(([, answer]) => answer === null).map(([slug]) => slug);
  if (gone.length) {
    setSavedSlugs(gone.reduce(withoutSlug, savedSlugs()));
    say(carried.gone);
  }
  const unread = answers.filter(([, answer]) => answer === undefined).map(([slug]) => slug);
  if (unread.length) say(carried.unread.replace('{x}', unread.join(', ')));
}

function showComparison(houses: Summary[]): void {
  const compared = houses.filter(({ slug }) => chosen?.has(slug));
  part('compare').hidden = compared.length < 2;
  part('table').replaceChildren(...compareTable(compared, carried.unknown));
}

function show(): void {
  const slugs = savedSlugs();
  const houses = slugs.flatMap((slug) => summaries.get(slug) ?? []);
  chosen ??= new Set(houses.slice(0, comparedAtFirst).map(({ slug }) => slug));
  const template = document.querySelector<HTMLTemplateElement>('template[data-house]')!;
  part('list').replaceChildren(...houses.map((house) => houseItem(template, house, chosen!.has(house.slug))));
  part('empty').hidden = slugs.length > 0;
  showComparison(houses);
}

/** Houses whose copies are as new as this page. */
const renewed = new Set<string>();

async function refresh(): Promise<void> {
  await read(savedSlugs());
  show();
  const stale = savedSlugs().flatMap((slug) => (renewed.has(slug) ? [] : (summaries.get(slug) ?? [])));
  for (const { slug } of stale) renewed.add(slug);
  await keepCopies(stale.flatMap(copiesOf));
}

function remove(slug: string): void {
  removed = summaries.get(slug);
  if (!removed) return;
  setSavedSlugs(withoutSlug(savedSlugs(), slug));
  renewed.delete(slug);
  void dropCopies(copiesOf(removed));
  say(carried.removed.replace('{x}', removed.name), true);
  part('undo').focus();
}

function choose(box: HTMLInputElement, slug: string): void {
  chosen ??= new Set();
  if (box.checked && chosen.size >= mostCompared) {
    box.checked = false;
    say(carried.full);
    return;
  }
  if (box.checked) chosen.add(slug);
  else chosen.delete(slug);
  showComparison(savedSlugs().flatMap((each) => summaries.get(each) ?? []));
}

const slugOf = (element: Element) => element.closest<HTMLElement>('[data-slug]')?.dataset.slug;

root.addEventListener('click', ({ target }) => {
  const button = (target as Element).closest('button');
  const slug = button && slugOf(button);
  if (slug && button.matches('[data-remove]')) remove(slug);
  if (button?.matches('[data-undo]') && removed) {
    setSavedSlugs(withSlug(savedSlugs(), removed.slug));
    say('');
  }
});
root.addEventListener('change', ({ target }) => {
  const slug = target instanceof HTMLInputElement ? slugOf(target) : undefined;
  if (slug) choose(target as HTMLInputElement, slug);
});
onSavedChange(() => void refresh());
addEventListener('online', () => {
  say('');
  void refresh();
});
void refresh();
pageStarted();
