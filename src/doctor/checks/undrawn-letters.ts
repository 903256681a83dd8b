import { undrawnLetters as lettersOf } from '../../cards/undrawn-letters.ts';
import type { HomestayEntry } from '../../listings/entries.ts';
import type { Check } from '../finding.ts';

/** The texts of a house that stand on its cards, by field. */
function textsOnCards({ name, tagline, host, rooms }: HomestayEntry): [string, string | undefined][] {
  return [
    ['name', name],
    ['tagline.vi', tagline?.vi],
    ['tagline.en', tagline?.en],
    ['host.name', host.name],
    ...rooms.flatMap((room, index): [string, string | undefined][] => [
      [`rooms[${index}].name.vi`, room.name.vi],
      [`rooms[${index}].name.en`, room.name.en],
    ]),
  ];
}

/** A letter that the cards' font lacks leaves out every card that would show it, and nobody sees why. */
export const undrawnLetters = {
  id: 'undrawn-letters',
  run: ({ homestays }) =>
    homestays.flatMap((house) =>
      textsOnCards(house).flatMap(([field, text]) => {
        const [letter] = text ? lettersOf(text) : [];
        if (!text || !letter) return [];
        const cost =
          field === 'name'
            ? 'nhà này chưa có ảnh để đăng Facebook và Zalo'
            : 'những tấm ảnh có câu này không làm được';
        return [
          {
            file: `homestays/${house.slug}/index.yaml`,
            field,
            vi: `Không vẽ được chữ “${letter}” trong “${text.slice(0, 60)}” nên ${cost}. Hãy viết lại bằng chữ Việt hoặc chữ Latinh.`,
            en: `the cards' font has no glyph for “${letter}” in ${field}`,
          },
        ];
      }),
    ),
} satisfies Check;
