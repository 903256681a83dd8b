import type { Subject } from '../../homestay/subject.ts';

/** Subjects as they stand in a file name: short, without diacritics, since some phones garble them in a zip. */
const subjectNames: Record<Subject, string> = {
  exterior: 'ngoi-nha',
  view: 'canh-quanh-nha',
  'communal-sleeping': 'san-ngu-chung',
  bedroom: 'phong-ngu',
  bathroom: 'nha-tam',
  living: 'gian-nha',
  kitchen: 'bep-nau',
  meal: 'bua-an',
  activity: 'trai-nghiem',
  garden: 'vuon',
  host: 'chu-nha',
  village: 'ban-lang',
  season: 'canh-mua',
};

/**
 * Name of a picture in the pack, so that a file manager shows them in the order of upload:
 * `01-ngoi-nha-tag3.jpg`, `04-phong-ngu-phong-doi-tag199.jpg`.
 * @param order from 1
 */
export function packName(order: number, subject: Subject, tag: number, room?: string): string {
  const what = subjectNames[subject];
  const parts = [String(order).padStart(2, '0'), what, ...(room && room !== what ? [room] : []), `tag${tag}`];
  return `${parts.join('-')}.jpg`;
}
