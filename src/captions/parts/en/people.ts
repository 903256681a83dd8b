import { ofPeople } from '../../../prose/en/people.ts';
import { enumerate } from '../../../prose/enumeration.ts';
import { atStart } from '../../../prose/mid-sentence.ts';
import type { Facts } from '../../facts/facts.ts';
import type { Pattern, Told } from '../../pattern.ts';

type Host = NonNullable<Facts['host']>;

/** Somebody in the house speaks them; the file does not say who. */
const spoken = ({ host }: Facts) =>
  host?.speaks.length
    ? ` ${enumerate(host.speaks.slice(0, 3), 'en')} ${host.speaks.length > 1 ? 'are' : 'is'} spoken.`
    : '';

const afterPeople = (pattern: Pattern): Pattern => ({ ...pattern, after: 'people' });

/** An introduction with and without the owner's sentence about the host after it. */
const introductions = (tells: Told[], say: (host: Host) => string | false | undefined): Pattern[] => [
  {
    tells: ['host', 'story', ...tells],
    say: (f) => {
      const introduction = f.host && f.about && say(f.host);
      return introduction && `${introduction} ${f.about?.following}${spoken(f)}`;
    },
  },
  {
    tells: ['host', ...tells],
    say: (f) => {
      const introduction = !f.about && f.host && say(f.host);
      return introduction && `${introduction}${spoken(f)}`;
    },
  },
];

/** Who receives the guests. */
export const welcome: Pattern[] = [
  { tells: ['host', 'story'], say: (f) => f.about?.introducing && `${f.about.introducing}${spoken(f)}` },
  { tells: ['story'], after: 'host', say: (f) => f.about?.naming && `${f.about.naming}${spoken(f)}` },
  ...introductions(['people'], (host) => `You stay with ${host.introduced}${ofPeople(host)}.`),
  ...introductions(
    ['people'],
    (host) => !host.several && `Your host is ${host.introduced}${ofPeople(host)}.`,
  ),
  ...introductions(
    ['people'],
    (host) => `${atStart(host.called)}${ofPeople(host)}${ofPeople(host) && ','} will welcome you.`,
  ),
  // Where the people have been told already, the name alone.
  ...introductions([], (host) => host.people && !host.several && `Your host is ${host.called}.`).map(
    afterPeople,
  ),
  ...introductions([], (host) => host.people && `${atStart(host.called)} will welcome you.`).map(afterPeople),
];

/** The owner's words where only the owner can say it so. */
const quoted = (f: Facts) =>
  f.story?.spoken &&
  f.host &&
  !/[“”]/u.test(f.story.sentence) &&
  `${atStart(f.host.called)} ${f.host.several ? 'say' : 'says'}: “${f.story.sentence}”`;

/** First sentence of the story of the house. */
export const story: Pattern[] = [
  { tells: ['story'], say: (f) => f.story && !f.story.spoken && f.story.sentence },
  { tells: ['story', 'host'], say: quoted },
  { tells: ['story'], after: 'host', say: quoted },
];
