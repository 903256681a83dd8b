import { directoryAddress, entryAddress, homeAddress } from '../homestay/addresses.ts';
import { inLanguage } from '../homestay/bilingual.ts';
import type { TextLanguage } from '../homestay/language.ts';
import { oneLine } from '../homestay/lines.ts';
import type { Directory, Listing } from '../listings/entries.ts';
import { placeName } from '../prose/place-name.ts';
import { contactWays } from './contact-ways.ts';
import { homestayDescription } from './homestay-description.ts';
import { apiAddresses, dataAddress } from './open-data/addresses.ts';
import { words } from './words/words.ts';

/** Text on one line of Markdown, without signs that would make a link or a heading of it. */
const line = (text: string) =>
  oneLine(text)
    .replace(/\s+/g, ' ')
    .replace(/[[\]<>`*_\\]/g, '\\$&')
    .trim();

/**
 * The site for language models (llmstxt.org): what it is, its villages, houses and experiences with one line of
 * facts each, how to reach the hosts. In English where the site has it.
 */
export function llms({ site, villages, experiences, listings }: Directory): string {
  const language: TextLanguage = site.languages.includes('en') ? 'en' : 'vi';
  const w = words(language);
  const t = w.llms;
  const absolute = (path: string) => new URL(path, site.address).href;
  const link = (name: string, path: string, about: string) =>
    `- [${line(name)}](${absolute(path)}): ${line(about)}`;
  const contact = ({ sample, contact: ways }: Listing) =>
    sample
      ? w.sample.noContact
      : contactWays(ways, language)
          .map(({ label, detail, href }) => `${label} ${detail ?? href}`)
          .join('; ');
  const house = (listing: Listing) =>
    link(
      listing.sample ? `${listing.name} (${w.sample.mark})` : listing.name,
      entryAddress('homestay', listing.slug, language),
      `${homestayDescription(listing, language)} ${contact(listing)}`,
    );
  const section = (title: string, lines: string[]) => (lines.length ? [`## ${title}`, '', ...lines, ''] : []);
  return [
    `# ${line(site.name)}`,
    '',
    `> ${line(inLanguage(site.tagline, language).text)}`,
    '',
    ...inLanguage(site.about, language)
      .text.split(/\n{2,}/)
      .flatMap((paragraph) => [line(paragraph), '']),
    t.direct,
    ...(listings.some(({ sample }) => sample) ? ['', t.samples] : []),
    '',
    ...section(w.directory.title, listings.map(house)),
    ...section(
      w.footer.villages,
      villages.map((village) =>
        link(
          village.name,
          entryAddress('village', village.slug, language),
          `${inLanguage(village.tagline, language).text} (${placeName(village, language)})`,
        ),
      ),
    ),
    ...section(
      w.menu.experiences,
      experiences.map(({ slug, name, tagline, sample }) =>
        link(
          `${inLanguage(name, language).text}${sample ? ` (${w.sample.experienceMark})` : ''}`,
          entryAddress('experience', slug, language),
          inLanguage(tagline, language).text,
        ),
      ),
    ),
    ...section(t.more, [
      link(w.home, homeAddress(language), inLanguage(site.tagline, language).text),
      link(w.directory.title, directoryAddress(language), w.directory.lead),
      link(w.data.title, dataAddress(language), w.data.lead),
      link('homestays.json', apiAddresses.json, w.data.files.json),
      link('homestays.geojson', apiAddresses.geojson, w.data.files.geojson),
    ]),
  ].join('\n');
}
