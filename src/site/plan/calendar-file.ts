import ical from 'ical-generator';
import type { SiteEntry } from '../../listings/entries.ts';
import { addDays, type Day } from '../../posts/plan/day.ts';
import type { VillageTurn } from '../../posts/plan/village-turn.ts';
import type { PostPlatform } from '../../posts/platform.ts';
import { platformNames } from '../components/kit/platform-names.ts';
import { postAddress, todoAddress } from '../share/post-address.ts';
import { planFileAddress } from './addresses.ts';
import type { PicturedWeek } from './pictured-plan.ts';
import { reasonText } from './reason.ts';
import { shownTurn, shownVillageTurn } from './shown-turn.ts';

/** Start of the count of revisions, which has 31 bits. */
const firstRevision = Date.UTC(2026, 0, 1);

const named = (platforms: readonly PostPlatform[]) => platforms.map((each) => platformNames[each]).join(', ');

/**
 * The plan for calendar programs to subscribe to (RFC 5545): one event a turn, on its day. A turn keeps its UID as
 * long as the house keeps its week, and its time stamp is that week, so that one plan always gives the same bytes.
 * @param ofVillages the turns of villages, by the Monday of their week
 * @param changed when the content was last changed: a program that has kept an event takes a later one in its place
 */
export function calendarFile(
  plan: readonly PicturedWeek[],
  site: SiteEntry,
  changed?: Date,
  ofVillages: ReadonlyMap<Day, VillageTurn[]> = new Map(),
): string {
  const { host } = new URL(site.address);
  const absolute = (path: string) => new URL(path, site.address).href;
  const calendar = ical({
    name: `Đăng bài: ${site.name}`,
    prodId: { company: 'nha-san', product: 'posting-plan', language: 'VI' },
    url: absolute(planFileAddress),
    ttl: 24 * 60 * 60,
  });
  for (const { monday, turns } of plan) {
    const shown = [...turns.map(shownTurn), ...(ofVillages.get(monday) ?? []).map(shownVillageTurn)];
    for (const { slug, name, about, village, sample, platforms, unpictured, day, occasion, words } of shown) {
      const [platform] = platforms;
      calendar.createEvent({
        id: `${slug}-${monday}@${host}`,
        start: day,
        // Some programs drop an event without an end.
        end: addDays(day, 1),
        allDay: true,
        stamp: `${monday}T00:00:00Z`,
        ...(changed && {
          lastModified: changed,
          sequence: Math.max(0, Math.floor((changed.getTime() - firstRevision) / 1000)),
        }),
        summary: `${name}: ${about.name}`,
        description: [
          ...(platforms.length ? [`Đăng lên ${named(platforms)}.`] : []),
          ...(unpictured.length
            ? [
                `Chưa có ảnh để đăng ${named(unpictured)}, xem “Việc nên làm cho nhà này”: ${absolute(todoAddress(slug))}`,
              ]
            : []),
          ...(occasion ? [`${reasonText(occasion)}.`] : []),
          ...(sample ? ['Nhà mẫu: xin đừng đăng.'] : []),
          ...(platform
            ? [
                absolute(
                  postAddress(slug, {
                    platform,
                    angle: about.key,
                    language: 'vi',
                    words,
                  }),
                ),
              ]
            : []),
        ].join('\n'),
        location: village.name,
      });
    }
  }
  return `${calendar}\r\n`;
}
