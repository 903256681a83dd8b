import type { Bilingual } from '../homestay/bilingual.ts';
import type { Listing } from '../listings/entries.ts';
import { mayBeListed } from './agreed.ts';
import { listingFile } from './owner-texts.ts';
import type { Field, Step } from './steps/step.ts';
import { allowedWords } from './texts/owner-words.ts';

/** Something that Booking.com asks and the listing does not say. */
export interface Missing extends Pick<Field, 'id' | 'label' | 'need' | 'note' | 'edit'> {
  /** `id` of the step; `consent` and `translation` stand for no step. */
  step: string;
}

const consentMissing = (listing: Listing): Missing[] =>
  mayBeListed(listing)
    ? []
    : [
        {
          id: 'consent',
          step: 'consent',
          label: { vi: 'Đồng ý đăng trên Booking.com' },
          need: 'required',
          note: 'Chủ nhà chưa đồng ý đăng trên Booking.com. Hỏi chủ nhà rồi thêm “booking” vào mục “Cho đăng ở”.',
          edit: { file: listingFile(listing), field: 'consent.covers' },
        },
      ];

/** Texts that stand only in Vietnamese leave the English descriptions without the owner's words. */
function untranslated(listing: Listing): Missing[] {
  const texts: [string, Bilingual | undefined][] = [
    ['story', listing.story],
    ['host.about', listing.host.about],
    ...listing.rooms.map(({ about }, index): [string, Bilingual | undefined] => [
      `rooms[${index}].about`,
      about,
    ]),
  ];
  return texts
    .filter(([, words]) => words && !words.en && /\p{L}/u.test(allowedWords(words, 'vi')?.vi ?? ''))
    .map(([key]) => ({
      id: `translation-${key}`,
      step: 'translation',
      label: { vi: 'Bản dịch tiếng Anh' },
      need: 'advised' as const,
      note: 'Chưa có bản tiếng Anh; bài giới thiệu tiếng Anh chỉ kể sự thật chung.',
      edit: { file: listingFile(listing), field: `${key}.en` },
    }));
}

/** What is missing, in the order of the steps; what stops the place from opening is `required`. */
export const missingOf = (listing: Listing, steps: Step[]): Missing[] => [
  ...consentMissing(listing),
  ...steps.flatMap(({ id: step, fields }) =>
    fields
      .filter(({ state }) => state === 'missing')
      .map(({ id, label, need, note, edit }) => ({
        id,
        step,
        label,
        need,
        ...(note && { note }),
        ...(edit && { edit }),
      })),
  ),
  ...untranslated(listing),
];
