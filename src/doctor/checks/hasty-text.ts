import type { Check, Finding } from '../finding.ts';
import { textRemarks } from '../text-remarks.ts';

/** Every Vietnamese text that was written in an entry, with its field. */
function textsIn(value: unknown, field = ''): [field: string, text: string][] {
  if (Array.isArray(value)) return value.flatMap((each, index) => textsIn(each, `${field}[${index}]`));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) => {
    const below = field ? `${field}.${key}` : key;
    // The words of a portrait are the name of the host.
    if (key === 'portrait') return [];
    return key === 'vi' && typeof each === 'string' ? [[below, each]] : textsIn(each, below);
  });
}

const advice = (file: string, entry: object | undefined, host?: string): Finding[] =>
  textsIn(entry).flatMap(([field, text]) =>
    textRemarks(text, host).map(({ vi, en }) => ({ file, field, vi, en })),
  );

/** Texts that were typed in a hurry, or a year ago: without marks, in capitals, with praise, with a year that is past. */
export const hastyText = {
  id: 'hasty-text',
  run: ({ homestays, villages, experiences, site }) => [
    ...advice('site.yaml', site),
    ...homestays.flatMap((home) => advice(`homestays/${home.slug}/index.yaml`, home, home.host.name)),
    ...villages.flatMap((village) => advice(`villages/${village.slug}/index.yaml`, village)),
    ...experiences.flatMap((each) => advice(`experiences/${each.slug}/index.yaml`, each)),
  ],
} satisfies Check;
