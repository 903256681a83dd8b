import ical from 'ical-generator';
import type { SiteEntry } from '../../listings/entries.ts';
import { angleName } from '../../posts/angle-name.ts';
import { wordsKey } from '../../posts/other-words.ts';
import { addDays } from '../../posts/plan/day.ts';
import type { PostPlatform } from '../../posts/platform.ts';
import { platformNames } from '../components/kit/platform-names.ts';
import { postAddress, todoAddress } from '../share/post-address.ts';
import { planFileAddress } from './addresses.ts';
import type { PicturedWeek } from './pictured-plan.ts';
import { reasonText } from './reason.ts';

/** Start of the count of revisions, which has 31 bits. */
const firstRevision = Date.UTC(2026, 0, 1);

const named = (platforms: readonly PostPlatform[]) => platforms.map((each) => platformNames[each]).join(', ');

/**
 * The plan for calendar programs to subscribe to (RFC 5545): one event a turn, on its day. A turn keeps its UID as
 * long as the house keeps its week, and its time stamp is that week, so that one plan always gives the same bytes.
 * @param changed when the content was last changed: a program that has kept an event takes a later one in its place
 */
export function calendarFile(plan: readonly PicturedWeek[], site: SiteEntry, changed?: Date): string {
  const { host } = new URL(site.address);
  const absolute = (path: string) => new URL(path, site.address).href;
  const calendar = ical({
    name: `Đăng bài: ${site.name}`,
    prodId: { company: 'nha-san', product: 'posting-plan', language: 'VI' },
    url: absolute(planFileAddress),
    ttl: 24 * 60 * 60,
  });
  for (const { monday, turns } of plan) {
    for (const turn of turns) {
      const { listing, angle, platforms, unpictured = [], day, occasion } = turn;
      const [platform] = platforms;
      calendar.createEvent({
        id: `${listing.slug}-${monday}@${host}`,
        start: day,
        // Some programs drop an event without an end.
        end: addDays(day, 1),
        allDay: true,
        stamp: `${monday}T00:00:00Z`,
        ...(changed && {
          lastModified: changed,
          sequence: Math.max(0, Math.floor((changed.getTime() - firstRevision) / 1000)),
        }),
        summary: `${listing.name}: ${angleName(angle)}`,
        description: [
          ...(platforms.length ? [`Đăng lên ${named(platforms)}.`] : []),
          ...(unpictured.length
            ? [
                `Chưa có ảnh để đăng ${named(unpictured)}, xem “Việc nên làm cho nhà này”: ${absolute(todoAddress(listing.slug))}`,
              ]
            : []),
          ...(occasion ? [`${reasonText(occasion)}.`] : []),
          ...(listing.sample ? ['Nhà mẫu: xin đừng đăng.'] : []),
          ...(platform
            ? [
                absolute(
                  postAddress(listing.slug, {
                    platform,
                    angle: angle.key,
                    language: 'vi',
                    words: wordsKey(turn),
                  }),
                ),
              ]
            : []),
        ].join('\n'),
        location: listing.village.name,
      });
    }
  }
  return `${calendar}\r\n`;
}
