import type { EntryPlace } from '../backend/entry-place.ts';
import { photoAddress } from '../backend/photo-address.ts';
import type { Saying } from '../conflict/sayings.ts';
import type { Stretch } from '../conflict/sentences.ts';
import { element } from '../page/element.ts';

const kinds: Record<Saying['kind'], string> = {
  changed: '',
  added: 'Thêm: ',
  removed: 'Bỏ: ',
  moved: 'Đổi thứ tự: ',
};

/** What is ticked or unticked is said behind the name of its list. */
const ticks: Partial<Record<Saying['kind'], string>> = { added: 'thêm ', removed: 'bỏ ' };

/** What a line begins with: “Thêm: Phòng › Lều”, “Nhà có: bỏ ”. */
function headOf({ kind, title, stretches, note }: Saying): string {
  if (stretches.length > 0) return `${title}: ${ticks[kind] ?? ''}`;
  return kinds[kind] + title + (note ? ': ' : '');
}

function stretch({ before, after }: Stretch, isLong: boolean): HTMLElement {
  const old = before && element('del', {}, before.trim());
  const next = after && element('ins', {}, after.trim());
  return element(
    'span',
    { class: isLong ? 'desk-said-long' : 'desk-said-words' },
    old,
    old && next && ' → ',
    next,
  );
}

function picture(place: EntryPlace, file: string, words: string): HTMLElement {
  const src = photoAddress(place, file, { width: 320 });
  const image = element('img', { src, alt: words || 'Ảnh', loading: 'lazy', width: '144', height: '108' });
  return element('figure', {}, image, words && element('figcaption', {}, words));
}

function pictures(place: EntryPlace, { kind, pictures: shown }: Saying): HTMLElement | undefined {
  const { before, after } = shown ?? {};
  if (!before && !after) return undefined;
  // What is said of a picture needs no word for the picture itself.
  const isBeside = kind === 'changed' && !before;
  return element(
    'span',
    { class: 'desk-said-pictures' },
    before && picture(place, before, kind === 'removed' ? 'Ảnh bỏ đi' : 'Trước'),
    after && picture(place, after, isBeside ? '' : kind === 'added' ? 'Ảnh mới' : 'Bây giờ'),
  );
}

function line(place: EntryPlace, saying: Saying): HTMLLIElement {
  const { kind, stretches, note, inside } = saying;
  const isLong = stretches.some(({ before, after }) => before.length + after.length > 60);
  return element(
    'li',
    { class: `desk-said desk-said-${kind}` },
    element('strong', {}, headOf(saying)),
    ...stretches.map((each) => stretch(each, isLong)),
    note,
    pictures(place, saying),
    inside.length > 0 && saidList(place, inside),
  );
}

/** In what an entry differs, a line for each thing; the pictures side by side. */
export const saidList = (place: EntryPlace, said: readonly Saying[]): HTMLUListElement =>
  element('ul', { class: 'desk-said-list' }, ...said.map((each) => line(place, each)));

/** Names that a line of a list has room for. */
const most = 2;

/** What changed, in one line: “Sàn chung › Giá một đêm, Ảnh và 3 chỗ nữa”. */
export function inOneLine(said: readonly Saying[]): string {
  const titles = [
    ...new Set(said.map((each) => (each.stretches.length ? each.title : headOf(each).replace(/: $/, '')))),
  ];
  const [only] = said.length === 1 ? said : [];
  const [stretch] = only?.stretches ?? [];
  if (only && stretch && stretch.before.length + stretch.after.length < 40) {
    return `${headOf(only)}${[stretch.before, stretch.after].filter(Boolean).join(' → ')}`;
  }
  const more = titles.length - most;
  return titles.slice(0, most).join(', ') + (more > 0 ? ` và ${more} chỗ nữa` : '');
}
