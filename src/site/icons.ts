import lucide from '@iconify-json/lucide/icons.json' with { type: 'json' };

const icons: Record<string, { body: string }> = lucide.icons;

/**
 * The shapes of a Lucide icon, 24×24, in the colour of the text around it and with slightly finer lines.
 * @throws when there is no such icon
 */
export function iconShapes(name: string): string {
  const icon = icons[name];
  if (!icon) throw new Error(`Lucide has no icon "${name}".`);
  return icon.body.replaceAll('stroke-width="2"', 'stroke-width="1.6"');
}
