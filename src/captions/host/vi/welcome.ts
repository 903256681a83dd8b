import type { Host } from '../../../prose/host.ts';
import { atStart } from '../../../prose/mid-sentence.ts';
import { ofPeople } from '../../../prose/vi/people.ts';
import type { Facts } from '../../facts/facts.ts';
import type { Pattern } from '../../pattern.ts';

const atHome = ({ kind }: Facts) => kind === 'homestay' || kind === 'farm-stay' || kind === 'guest-house';
/** Who receives the guests, where the team tells it and the owner has not. */
const told = (f: Facts) => (f.byOwner || f.beats.some(({ from }) => from === 'host') ? undefined : f.host);

const introduced = (say: (host: Host, f: Facts) => string | false | undefined): Pattern => ({
  tells: ['host'],
  say: (f) => {
    const host = told(f);
    return host && say(host, f);
  },
});

/** Who receives the guests. */
export const welcome: Pattern[] = [
  introduced((host) => host.people && `Chủ nhà là ${host.called}${ofPeople(host)}.`),
  introduced(
    (host, f) =>
      atHome(f) &&
      `${atStart(host.called)}${ofPeople(host)}${ofPeople(host) && ','} đón khách ngay tại nhà mình.`,
  ),
  introduced((host) => `Tới nơi có ${host.called} đón.`),
];

/** Foreign languages somebody in the house speaks. */
export const languages: Pattern[] = [
  {
    tells: ['languages'],
    say: ({ host }) => host?.speaks.length && `Nhà có người nói được ${host.speaks.slice(0, 2).join(', ')}.`,
  },
];
