import lucide from '@iconify-json/lucide/icons.json' with { type: 'json' };

/** Lucide icons that cards use. */
export const cardIcons = [
  'users',
  'map-pin',
  'bed-double',
  'bath',
  'utensils',
  'house',
  'phone',
  'message-circle',
  'route',
  'sparkles',
  'check',
  'globe',
  'clock',
  'calendar-days',
  'languages',
] as const;
/** Name of one of them. */
export type Icon = (typeof cardIcons)[number];

const bodies = lucide.icons as Record<string, { body: string }>;

/** An icon as an SVG of one colour; `size` in pixels. */
export function iconSvg(icon: Icon, size: number, colour: string): string {
  const body = bodies[icon]?.body;
  if (!body) throw new Error(`Lucide has no icon “${icon}”`);
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="0 0 24 24">${body.replaceAll('currentColor', colour)}</svg>`;
}
