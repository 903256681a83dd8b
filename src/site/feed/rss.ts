import { homeAddress } from '../../homestay/addresses.ts';
import { inLanguage } from '../../homestay/bilingual.ts';
import type { Language } from '../../homestay/language.ts';
import type { Directory } from '../../listings/entries.ts';
import { feedAddress } from './addresses.ts';
import { news } from './news.ts';

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

// XML 1.0, production 2 (Char): nothing else may stand in a document, not even as a reference.
const outsideXml = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

/** Text as it may stand in XML, between tags and in attributes. */
export const xmlText = (text: string): string =>
  text
    .replace(/[\v\f]/g, ' ')
    .replace(outsideXml, '')
    .replace(/[&<>"']/g, (sign) => entities[sign] as string);

const element = (name: string, text: string) => `<${name}>${xmlText(text)}</${name}>`;

/** A calendar day as RSS wants it (RFC 822): its morning in Vietnam, seven hours ahead of Greenwich. */
const rssDate = (day: string) =>
  new Date(`${day}T00:00:00Z`).toUTCString().replace('00:00:00 GMT', '07:00:00 +0700');

/** The feed of news in a language (RSS 2.0, with the address of the feed itself as RFC 4287 has it). */
export function rss(directory: Pick<Directory, 'site' | 'listings'>, language: Language): string {
  const { site } = directory;
  const absolute = (path: string) => new URL(path, site.address).href;
  const items = news(directory, language).map(
    ({ id, title, summary, url, on }) =>
      `<item>${element('title', title)}${element('link', url)}<guid isPermaLink="false">${xmlText(id)}</guid>${element('pubDate', rssDate(on))}${element('description', summary)}</item>`,
  );
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom"><channel>',
    element('title', site.name),
    element('link', absolute(homeAddress(language))),
    element('description', inLanguage(site.tagline, language).text),
    element('language', language),
    `<atom:link href="${xmlText(absolute(feedAddress(language)))}" rel="self" type="application/rss+xml"/>`,
    ...items,
    '</channel></rss>',
    '',
  ].join('\n');
}
