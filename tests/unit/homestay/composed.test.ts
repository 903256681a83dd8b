import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { bookingAddress } from '../../../src/booking/address.ts';
import { conformingName } from '../../../src/booking/property-name.ts';
import { allowedPhrase, allowedWords } from '../../../src/booking/texts/owner-words.ts';
import { hashtag } from '../../../src/captions/hashtags.ts';
import { shorten } from '../../../src/captions/shorten.ts';
import { Remaining } from '../../../src/desk/editor/fields/remaining.tsx';
import { plainLetters } from '../../../src/desk/editor/list/plain-letters.ts';
import type { Field } from '../../../src/desk/form/field.ts';
import { same } from '../../../src/desk/form/yaml/same.ts';
import { lengthOf } from '../../../src/homestay/signs.ts';
import { slugOf } from '../../../src/homestay/slug-of.ts';
import { captionBytes } from '../../../src/posts/zip/caption-file.ts';
import { calm, calmName } from '../../../src/prose/calm.ts';
import { beatsOf } from '../../../src/prose/owner/beats.ts';
import { asPhrase } from '../../../src/prose/tidy.ts';
import { tidyText } from '../../../src/site/find/address.ts';
import { askedAmounts } from '../../../src/site/find/asked-amounts.ts';
import { syllables } from '../../../src/site/find/fold.ts';
import { shortName } from '../../../src/site/map/short-name.ts';
import { opening } from '../../../src/site/opening.ts';
import { countsOf } from '../../../src/site/share/counts.ts';
import { foldedText } from '../../../src/site/share/fold.ts';
import { basisOf } from '../../../src/site/share/own-words.ts';

const text =
  'NHÀ SÀN BẾN NƯỚC Ở NÀ TÔNG. Đường vào bản uốn lượn giữa những thửa ruộng bậc thang, buổi sớm mù phủ kín mặt hồ. '.repeat(
    8,
  );
const field = { name: 'story', label: 'Câu chuyện', length: { max: text.length } } as Field;
const village = { commune: 'Thượng Lâm', province: 'Tuyên Quang', name: 'Nà Tông' };

/** Everything that counts, cuts or compares a text of an owner, a guest or the team. */
const answers: Record<string, (text: string) => unknown> = {
  'the room that is left': (given) => renderToStaticMarkup(createElement(Remaining, { text: given, field })),
  'a length': lengthOf,
  'whether two texts say the same': (given) => same({ story: given }, { story: text }),
  'an address': slugOf,
  'the search of the desk': plainLetters,
  'the search of tourists': syllables,
  'a text to search for': tidyText,
  'asked amounts': (given) => askedAmounts(`${given} dưới 200 nghìn cho đoàn 30 người`),
  'counts of a post': (given) => countsOf({ title: given, text: given }, 'tiktok'),
  'the fold of an app': (given) => foldedText(given, 'facebook'),
  'what own words are compared with': (given) => basisOf({ title: given, text: given }),
  'the caption in a zip': (given) => Array.from(captionBytes({ title: given, text: given })),
  'words for search engines': opening,
  'a name on the map': shortName,
  'a caption, shortened': (given) => shorten(given, 200),
  'a phrase': asPhrase,
  'a hashtag': hashtag,
  'a text without shouting': (given) => [calm(given, []), calm(given.toUpperCase(), []), calmName(given)],
  'the beats of an owner': (given) => beatsOf({ vi: given }, 'vi', { called: '' }),
  'words for Booking.com': (given) => [allowedWords({ vi: given }, 'vi'), allowedPhrase({ vi: given }, 'vi')],
  'a name for Booking.com': (given) => conformingName(given, 'homestay'),
  'an address for Booking.com': (given) => bookingAddress({ address: given, village } as never),
};

test.each(Object.entries(answers))('%s: the same for a text and its decomposed form', (_, answer) => {
  expect(answer(text.normalize('NFD'))).toEqual(answer(text.normalize('NFC')));
});
