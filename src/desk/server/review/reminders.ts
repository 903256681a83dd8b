import { damagedPhoto } from '../../../doctor/checks/damaged-photo.ts';
import { fewPhotos } from '../../../doctor/checks/few-photos.ts';
import { oldCheck } from '../../../doctor/checks/old-check.ts';
import { smallPhoto } from '../../../doctor/checks/small-photo.ts';
import type { Check } from '../../../doctor/finding.ts';
import { dayInVietnam } from '../../../homestay/today.ts';
import type { Content } from '../../../listings/read-content.ts';
import type { Person } from '../../protocol.ts';
import { isOfTheTeam, type Reminder } from '../../village-protocol.ts';
import { mayRead } from '../permissions.ts';

/** What the doctor sees that is worth a reminder. */
const checks: [Reminder['kind'], Check][] = [
  ['unchecked', oldCheck],
  ['photos', fewPhotos],
  ['photos', smallPhoto],
  ['photos', damagedPhoto],
];

/** What is said to the owner of a house, where she can do something else about it than the team. */
const toOwner: Partial<Record<Reminder['kind'], string>> = {
  unchecked:
    'Lâu rồi chưa có ai xem lại giá và số điện thoại của nhà mình. Bạn xem còn đúng không, chỗ nào đổi thì sửa, rồi báo tổ công nghệ số nhé.',
  consent:
    'Chưa ghi là nhà mình đồng ý cho đăng ở đâu. Bạn nói với tổ công nghệ số: ai trong nhà đồng ý, cho đăng ở những chỗ nào.',
};

type Found = Omit<Reminder, 'name'>;

const known = new WeakMap<Content, { day: string; found: Promise<Found[]> }>();

/** What was found in a reading of the content, once for each day. */
function foundIn(content: Content, folder: string): Promise<Found[]> {
  const day = dayInVietnam(new Date());
  const before = known.get(content);
  if (before?.day === day) return before.found;
  const found = look(content, folder);
  known.set(content, { day, found });
  return found;
}

async function look(content: Content, folder: string): Promise<Found[]> {
  const found = withoutConsent(content);
  for (const [kind, check] of checks) {
    for (const { file, vi } of await check.run(content, folder)) {
      const [, slug] = /^homestays\/([^/]+)\//.exec(file) ?? [];
      if (slug) found.push({ slug, kind, vi });
    }
  }
  return found;
}

/**
 * What there is to see to in the houses of a content folder, in the words of whoever asks: team or owner.
 * @param content as it was read
 * @param folder where it lies
 */
export async function remindersFor(person: Person, content: Content, folder: string): Promise<Reminder[]> {
  const found = await foundIn(content, folder);
  const names = new Map(content.homestays.map(({ slug, name }) => [slug, name]));
  return found
    .filter(({ slug }) => mayRead(person, { collection: 'homestays', slug }))
    .map(({ slug, kind, vi }) => ({
      slug,
      name: names.get(slug) ?? slug,
      kind,
      vi: (!isOfTheTeam(person) && toOwner[kind]) || vi,
    }));
}

/** Houses that are not samples and of which nobody has written down who agreed. They cannot be published. */
const withoutConsent = ({ homestays }: Content): Found[] =>
  homestays
    .filter(({ sample, consent }) => !sample && !consent)
    .map(({ slug }) => ({
      slug,
      kind: 'consent',
      vi: 'Chưa ghi ai trong nhà đồng ý cho đăng. Hãy hỏi chủ nhà rồi ghi vào mục “Đồng ý cho đăng”; chưa có thì nhà này chưa đăng được.',
    }));
