import type { Check, Finding } from '../finding.ts';
import { begins, type TextRemark, textRemarks } from '../text-remarks.ts';
import { vietnameseTexts } from '../vietnamese-texts.ts';

/** The words of a remark where its text is not before the reader. */
const inList = (text: string, { kind, vi }: TextRemark) =>
  kind === 'unmarked' || kind === 'shouted'
    ? `“${begins(text)}”: ${vi.charAt(0).toLowerCase()}${vi.slice(1)}`
    : vi;

const advice = (file: string, entry: object | undefined, host?: string): Finding[] =>
  vietnameseTexts(entry).flatMap(([field, text]) =>
    textRemarks(text, host).map((remark) => ({ file, field, vi: inList(text, remark), en: remark.en })),
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
