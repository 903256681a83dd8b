import { statuses } from '../../../homestay/status.ts';
import type { Damage, Review } from '../../protocol.ts';
import { photoAddress } from '../backend/photo-address.ts';
import { element } from '../page/element.ts';
import type { Role } from '../role/role.ts';
import { damageWords } from './damage-words.ts';
import type { Found } from './found.ts';

/** What a row says besides what its entry does. */
export interface RowNotes {
  /** Something of it has been typed on this device and not saved. */
  isBegun: boolean;
  /** Whether there is a server that has its picture small. */
  hasPictures: boolean;
  role: Role;
  /** What of it the site does not show as it should. */
  unshown: string | undefined;
}

/** An entry whose file cannot be read: there is nothing to open. */
function damagedRow(entry: Found, damage: Damage, role: Role): HTMLLIElement {
  const { title, remedy } = damageWords(damage, entry, role);
  return element(
    'li',
    { class: 'desk-row desk-row-damaged' },
    element('span', { class: 'desk-row-photo' }),
    element(
      'span',
      { class: 'desk-row-text' },
      element('strong', {}, entry.name),
      element('span', { class: 'desk-damage' }, title),
      element('span', {}, remedy),
    ),
  );
}

function picture(entry: Found): HTMLImageElement | undefined {
  if (!entry.photo) return undefined;
  const src = photoAddress(entry, entry.photo, { width: 160 });
  return element('img', { src, alt: '', loading: 'lazy', width: '72', height: '72' });
}

const reviewWords = (state: Review['state'], role: Role): string => {
  if (state === 'waiting') return role === 'owner' ? 'Chờ tổ xem' : 'Chờ duyệt';
  return role === 'owner' ? 'Tổ gửi lại' : 'Đã gửi lại chủ nhà';
};

/** One entry in its list. */
export function row(entry: Found, { isBegun, hasPictures, role, unshown }: RowNotes): HTMLLIElement {
  const { collection, slug, name, home, commune, damage, review } = entry;
  if (damage) return damagedRow(entry, damage, role);
  const place = home ?? commune;
  const status = entry.status ?? (collection === 'homestays' ? 'draft' : undefined);
  return element(
    'li',
    {},
    element(
      'a',
      { class: 'desk-row', href: `#/collections/${collection}/entries/${slug}/index` },
      element('span', { class: 'desk-row-photo' }, hasPictures && picture(entry)),
      element(
        'span',
        { class: 'desk-row-text' },
        element('strong', {}, name),
        place && element('span', {}, collection === 'homestays' ? `Bản ${place}` : place),
        element(
          'span',
          { class: 'desk-chips' },
          status && element('span', { class: 'desk-chip', 'data-status': status }, statuses[status].vi),
          review && element('span', { class: 'desk-chip', 'data-review': review }, reviewWords(review, role)),
          isBegun && element('span', { class: 'desk-chip desk-chip-begun' }, 'Đang viết dở'),
        ),
        unshown && element('span', { class: 'desk-row-unshown' }, unshown),
      ),
    ),
  );
}
