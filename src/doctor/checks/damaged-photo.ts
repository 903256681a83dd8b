import type { Picture } from '../../listings/entries.ts';
import type { Check } from '../finding.ts';

type Entry = { photos: Picture[]; host?: { portrait?: Picture | undefined } };

/** A damaged picture opens, half grey or in wrong colours, and would be seen so on every card. */
export const damagedPhoto: Check = {
  id: 'damaged-photo',
  run: ({ site, villages, experiences, homestays }) => {
    const within = (part: string) => (entry: Entry & { slug: string }) =>
      [`${part}/${entry.slug}/index.yaml`, entry] as const;
    const entries: (readonly [string, Entry])[] = [
      ...(site ? [['site.yaml', site] as const] : []),
      ...villages.map(within('villages')),
      ...experiences.map(within('experiences')),
      ...homestays.map(within('homestays')),
    ];
    return entries.flatMap(([file, { photos, host }]) => {
      const named: [string, Picture | undefined][] = [
        ...photos.map((photo, index): [string, Picture] => [`photos[${index}].file`, photo]),
        ['host.portrait', host?.portrait],
      ];
      return named
        .filter(([, photo]) => photo?.damaged)
        .map(([field, photo]) => ({
          file,
          field,
          vi: `Ảnh “${photo?.file}” mở được nhưng tệp có chỗ hỏng, có thể bị xám một mảng hoặc vỡ màu. Hãy mở ảnh xem kỹ; nếu thấy hỏng thì xin lại ảnh gốc, gửi trọn tệp, rồi thay ảnh này.`,
          en: `${photo?.file} opens, but its data is damaged`,
        }));
    });
  },
};
