import ical from 'ical-generator';
import type { SiteEntry } from '../../listings/entries.ts';
import { angleName } from '../../posts/angle-name.ts';
import type { PlannedWeek } from '../../posts/plan/plan.ts';
import { platformNames } from '../components/kit/platform-names.ts';
import { postAddress } from '../share/post-address.ts';
import { planFileAddress } from './addresses.ts';
import { reasonText } from './reason.ts';

/**
 * The plan for calendar programs to subscribe to (RFC 5545): one event a turn, on its day. A turn keeps its UID as
 * long as the house keeps its week, and its time stamp is that week, so that one plan always gives the same bytes.
 */
export function calendarFile(plan: readonly PlannedWeek[], site: SiteEntry): string {
  const { host } = new URL(site.address);
  const absolute = (path: string) => new URL(path, site.address).href;
  const calendar = ical({
    name: `Đăng bài: ${site.name}`,
    prodId: { company: 'nha-san', product: 'posting-plan', language: 'VI' },
    url: absolute(planFileAddress),
    ttl: 24 * 60 * 60,
  });
  for (const { monday, turns } of plan) {
    for (const { listing, angle, platforms, day, occasion } of turns) {
      const [platform] = platforms;
      if (!platform) continue;
      calendar.createEvent({
        id: `${listing.slug}-${monday}@${host}`,
        start: day,
        allDay: true,
        stamp: `${monday}T00:00:00Z`,
        summary: `${listing.name}: ${angleName(angle)}`,
        description: [
          `Đăng lên ${platforms.map((each) => platformNames[each]).join(', ')}.`,
          ...(occasion ? [`${reasonText(occasion)}.`] : []),
          ...(listing.sample ? ['Nhà mẫu: xin đừng đăng.'] : []),
          absolute(postAddress(listing.slug, { platform, angle: angle.key, language: 'vi' })),
        ].join('\n'),
        location: listing.village.name,
      });
    }
  }
  return `${calendar}\r\n`;
}
