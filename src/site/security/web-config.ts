import type { HeaderRule } from './response-headers.ts';

/** Types that IIS does not know, or sends without their letters. */
const types = {
  avif: 'image/avif',
  webp: 'image/webp',
  woff2: 'font/woff2',
  webmanifest: 'application/manifest+json',
  geojson: 'application/geo+json',
  json: 'application/json',
  wasm: 'application/wasm',
  txt: 'text/plain; charset=utf-8',
  ics: 'text/calendar; charset=utf-8',
};

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

const headerLines = (headers: Record<string, string>, indent: string) => [
  `${indent}<httpProtocol>`,
  `${indent}  <customHeaders>`,
  ...Object.entries(headers).flatMap(([name, value]) => [
    `${indent}    <remove name="${name}" />`,
    `${indent}    <add name="${name}" value="${escaped(value)}" />`,
  ]),
  `${indent}  </customHeaders>`,
  `${indent}</httpProtocol>`,
];

/** What a place needs of its rule here: its type follows from its name, and pages carry their policy themselves. */
const ownHeaders = ({ headers }: HeaderRule) =>
  Object.fromEntries(
    Object.entries(headers).filter(([name]) => !/^(?:Content-|Permissions-Policy$)/.test(name)),
  );

/** The rules as a `web.config`, for IIS: it answers 404 for every type that it is not told of. */
export function webConfig(rules: readonly HeaderRule[]): string {
  const general = rules.find(({ path }) => path === '/*');
  const places = rules
    .filter((rule) => rule !== general && /^\/[^*]+(?:\/\*)?$/.test(rule.path))
    .map((rule) => ({ place: rule.path.replace(/^\/|\/\*$/g, ''), headers: ownHeaders(rule) }))
    .filter(({ headers }) => Object.keys(headers).length);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<configuration>',
    '  <system.webServer>',
    '    <staticContent>',
    ...Object.entries(types).flatMap(([end, type]) => [
      `      <remove fileExtension=".${end}" />`,
      `      <mimeMap fileExtension=".${end}" mimeType="${type}" />`,
    ]),
    '    </staticContent>',
    '    <httpErrors errorMode="Custom">',
    '      <remove statusCode="404" />',
    '      <error statusCode="404" path="/404.html" responseMode="ExecuteURL" />',
    '    </httpErrors>',
    ...headerLines(general?.headers ?? {}, '    '),
    '  </system.webServer>',
    ...places.flatMap(({ place, headers }) => [
      `  <location path="${place}">`,
      '    <system.webServer>',
      ...headerLines(headers, '      '),
      '    </system.webServer>',
      '  </location>',
    ]),
    '</configuration>',
    '',
  ].join('\n');
}
