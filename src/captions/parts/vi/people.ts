import { atStart } from '../../../prose/mid-sentence.ts';
import { ofPeople } from '../../../prose/vi/people.ts';
import type { Facts } from '../../facts/facts.ts';
import type { Pattern } from '../../pattern.ts';

const atHome = ({ kind }: Facts) => kind === 'homestay' || kind === 'farm-stay' || kind === 'guest-house';

/** An introduction with and without the owner's sentence about the host after it. */
const introductions = (
  say: (facts: Facts, host: NonNullable<Facts['host']>) => string | false | undefined,
): Pattern[] => [
  {
    tells: ['host', 'story'],
    say: (f) => {
      const introduction = f.host && f.about && say(f, f.host);
      return introduction && `${introduction} ${f.about?.following}`;
    },
  },
  { tells: ['host'], say: (f) => !f.about && f.host && say(f, f.host) },
];

/** Who receives the guests. */
export const welcome: Pattern[] = [
  { tells: ['host', 'story'], say: (f) => f.about?.introducing },
  { tells: ['story'], after: 'host', say: (f) => f.about?.naming },
  ...introductions((_, host) => host.people && `Chủ nhà là ${host.called}${ofPeople(host)}.`),
  ...introductions(
    (f, host) =>
      atHome(f) &&
      `${atStart(host.called)}${ofPeople(host)}${ofPeople(host) && ','} đón khách ngay tại nhà mình.`,
  ),
  ...introductions(
    (f, host) => atHome(f) && `Đây là nhà của ${host.called}${ofPeople(host)} ở ${f.place.villageName}.`,
  ),
  ...introductions((_, host) => `Tới nơi có ${host.called} đón.`),
];

/** The owner's words where only the owner can say it so. */
const quoted = (f: Facts) =>
  f.story?.spoken &&
  f.host &&
  !/[“”]/u.test(f.story.sentence) &&
  `${atStart(f.host.called)} kể: “${f.story.sentence}”`;

/** First sentence of the story of the house. */
export const story: Pattern[] = [
  { tells: ['story'], say: (f) => f.story && !f.story.spoken && f.story.sentence },
  { tells: ['story', 'host'], say: quoted },
  { tells: ['story'], after: 'host', say: quoted },
];
