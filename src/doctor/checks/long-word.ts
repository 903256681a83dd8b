import type { Content } from '../../listings/read-content.ts';
import type { Check, Finding } from '../finding.ts';

/** Letters of the longest word that a phone shows whole in a heading. */
const longest = 30;

const longWord = (text: string) =>
  text
    .normalize('NFC')
    .split(/\s+/)
    .find((word) => [...word].length > longest);

type Named = [field: string, name: string | Record<string, string | undefined> | undefined];

function advice(file: string, names: Named[]): Finding[] {
  return names
    .flatMap(([field, name]) =>
      typeof name === 'string'
        ? [[field, name] as const]
        : Object.entries(name ?? {}).map(([language, text]) => [`${field}.${language}`, text ?? ''] as const),
    )
    .flatMap(([field, name]) => {
      const word = longWord(name);
      if (!word) return [];
      const letters = [...word];
      return [
        {
          file,
          field,
          vi: `Tên có ${letters.length} chữ cái viết liền (“${letters.slice(0, 12).join('')}…”) nên trên điện thoại bị ngắt giữa chừng. Hãy viết cách ra.`,
          en: `a word of ${letters.length} letters in a name; more than ${longest} are broken on a phone`,
        },
      ];
    });
}

const homestays = ({ homestays }: Content) =>
  homestays.flatMap(({ slug, name, host, rooms }) =>
    advice(`homestays/${slug}/index.yaml`, [
      ['name', name],
      ['host.name', host.name],
      ...rooms.map((room, index): Named => [`rooms[${index}].name`, room.name]),
    ]),
  );

const villages = ({ villages }: Content) =>
  villages.flatMap(({ slug, name, seasons, sights }) =>
    advice(`villages/${slug}/index.yaml`, [
      ['name', name],
      ...seasons.map((season, index): Named => [`seasons[${index}].name`, season.name]),
      ...sights.map((sight, index): Named => [`sights[${index}].name`, sight.name]),
    ]),
  );

const experiences = ({ experiences }: Content) =>
  experiences.flatMap(({ slug, name }) => advice(`experiences/${slug}/index.yaml`, [['name', name]]));

/** A name of one very long word breaks wherever the screen ends. */
export const longWords: Check = {
  id: 'long-word',
  run: (content) => [
    ...advice('site.yaml', [['name', content.site?.name]]),
    ...homestays(content),
    ...villages(content),
    ...experiences(content),
  ],
};
