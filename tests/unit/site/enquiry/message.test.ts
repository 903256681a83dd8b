import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Language } from '../../../../src/homestay/language.ts';
import { englishMeaning } from '../../../../src/site/enquiry/english.ts';
import type { Enquiry } from '../../../../src/site/enquiry/enquiry.ts';
import { type Addressee, enquiryOf } from '../../../../src/site/enquiry/from-stay.ts';
import { vietnameseMessage } from '../../../../src/site/enquiry/vietnamese.ts';
import { housePrices } from '../../../../src/site/stay-price/house-prices.ts';
import { planStay } from '../../../../src/site/stay-price/plan.ts';
import type { Stay } from '../../../../src/site/stay-price/stay.ts';
import { words } from '../../../../src/site/words/words.ts';
import { anyListing } from '../../../fixtures/any-listing.ts';
import { aListing } from '../../../fixtures/listing.ts';
import { anyHouse, anyStay, aStay } from '../stay-price/any-house.ts';

const addressee: Addressee = {
  host: 'Cô Thử',
  house: 'Homestay Suối Thử',
  site: 'Nhà sàn thử',
  sample: false,
  foreign: false,
};

function asked(
  stay: Partial<Stay>,
  more: Partial<Addressee> = {},
  guest?: string,
  page: Language = 'en',
): Enquiry {
  const house = housePrices(aListing(), words(page));
  const whole = aStay(stay);
  return enquiryOf({ ...addressee, ...more }, house, { stay: whole, ...planStay(house, whole) }, guest);
}

describe('the message to the host', () => {
  test('asks in polite Vietnamese, point by point', () => {
    const enquiry = asked(
      {
        arrival: '2026-12-04',
        nights: 2,
        people: 8,
        children: 2,
        times: { breakfast: 2, dinner: 2, 'experience-1': 1 },
      },
      {},
      'Minh',
    );
    expect(vietnameseMessage(enquiry)).toBe(
      `Cháu chào cô Thử ạ.

Bọn cháu xem Homestay Suối Thử trên trang Nhà sàn thử và muốn hỏi phòng:

– Ngày: thứ Sáu 04/12/2026 đến Chủ nhật 06/12/2026 (2 đêm)
– Số người: 8 người, thêm 2 trẻ dưới 6 tuổi
– Chỗ ngủ: Sàn chung tầng trên
– Bữa ăn: bữa sáng (2 bữa), bữa tối (2 bữa)
– Muốn làm: Đi thuyền trên hồ

Cộng theo giá trên trang thì được 4.820.000đ. Nhà còn chỗ không, giá như vậy đúng chưa ạ?

Cảm ơn nhà nhiều ạ.
Minh`,
    );
  });

  test('of one who comes alone, knows no Vietnamese and has not chosen a day', () => {
    expect(vietnameseMessage(asked({ people: 1 }, { foreign: true }))).toBe(
      `Cháu chào cô Thử ạ.

Cháu xem Homestay Suối Thử trên trang Nhà sàn thử và muốn hỏi phòng:

– Ngày: chưa chốt, dự định ở 1 đêm
– Số người: 1 người
– Chỗ ngủ: Sàn chung tầng trên

Cộng theo giá trên trang thì được 150.000đ. Nhà còn chỗ không, giá như vậy đúng chưa ạ?

Cháu là khách nước ngoài, không biết tiếng Việt. Nhà cứ trả lời bằng tiếng Việt, ngắn thôi ạ; cháu có máy dịch.

Cảm ơn nhà nhiều ạ.`,
    );
  });

  test('means in English what it says', () => {
    const enquiry = asked(
      { arrival: '2026-12-31', nights: 1, people: 1, children: 1, times: { dinner: 1 } },
      { foreign: true },
      'Ann',
    );
    expect(englishMeaning(enquiry)).toBe(
      `Hello Cô Thử,

We found Homestay Suối Thử on Nhà sàn thử and would like to ask about a stay:

– Dates: Thursday 31 December 2026 to Friday 1 January 2027 (1 night)
– Guests: 1 person, and 1 child under 6
– Sleeping: Upper communal floor
– Meals: dinner (once)

By the prices on the page it comes to 270,000 VND. Do you have room, and is that right?

We are visitors from abroad and know no Vietnamese. Please answer in Vietnamese, in a few words; we have a translator.

Thank you very much.
Ann`,
    );
  });

  test('means the same where the page speaks a third language', () => {
    const stay = { nights: 2, times: { breakfast: 2, dinner: 1 } };
    expect(englishMeaning(asked(stay, {}, undefined, 'fr'))).toBe(englishMeaning(asked(stay)));
  });

  test.each([
    ['Cô Lả', 'Cháu chào cô Lả ạ.'],
    ['Gia đình bà Pành', 'Cháu chào gia đình bà Pành ạ.'],
    ['Duyên và Thắng', 'Em chào Duyên và Thắng ạ.'],
    ['Bà', 'Em chào Bà ạ.'],
    ['Anh Vần ', 'Em chào anh Vần ạ.'],
    ['Ông Triệu Chòi Hín', 'Cháu chào ông Hín ạ.'],
    ['Gia đình bà Hoàng Thị Pành', 'Cháu chào gia đình bà Pành ạ.'],
    ['Vợ chồng anh Sơn chị Mây', 'Em chào vợ chồng anh Sơn chị Mây ạ.'],
    ['Hợp tác xã Nặm Đíp', 'Em chào hợp tác xã Nặm Đíp ạ.'],
  ])('greets %s', (host, greeting) =>
    expect(vietnameseMessage(asked({}, { host })).split('\n')[0]).toBe(greeting));

  test('for a house that does not exist says so before anything else, in both languages', () => {
    const enquiry = asked({}, { sample: true });
    expect(vietnameseMessage(enquiry)).toMatch(/^\[LỜI NHẮN MẪU/);
    expect(englishMeaning(enquiry)).toMatch(/^\[SAMPLE/);
  });

  test('says that the sum is not whole when something has no price', () => {
    const enquiry = asked({ people: 3, times: { dinner: 1 } });
    expect(vietnameseMessage({ ...enquiry, open: true })).toContain('chưa kể phần chưa ghi giá');
    expect(vietnameseMessage({ ...enquiry, sum: undefined })).toContain('giá khoảng bao nhiêu ạ?');
  });

  test('takes no day that does not exist, and no line breaks from a name', () => {
    expect(asked({ arrival: '2026-02-30' }).arrival).toBeUndefined();
    expect(asked({ arrival: 'mai' }).arrival).toBeUndefined();
    expect(asked({}, {}, '  Minh\n\nHà \t').guest).toBe('Minh Hà');
    expect(asked({}, {}, ' \n ').guest).toBeUndefined();
    expect(asked({}, {}, 'Hà'.normalize('NFD').repeat(60)).guest).toHaveLength(60);
  });
});

const sound = (text: string) => {
  expect(text).toBe(text.normalize('NFC'));
  expect(text).not.toMatch(/undefined|NaN|null|\[object|Invalid|\{|\}/);
  expect(text).not.toMatch(/ {2}|\n{3}| ,|,,|\(\)/);
};

describe('of anything a guest can say', () => {
  test('the message is whole, in NFC, and so is its meaning', () => {
    fc.assert(
      fc.property(anyHouse, anyStay, fc.boolean(), fc.boolean(), (house, stay, sample, foreign) => {
        const enquiry = enquiryOf({ ...addressee, sample, foreign }, house, {
          stay,
          ...planStay(house, stay),
        });
        sound(vietnameseMessage(enquiry));
        sound(englishMeaning(enquiry));
      }),
    );
  });

  test('the message to the host of any listing names the house and is in NFC, whatever the name was typed in', () => {
    fc.assert(
      fc.property(anyListing(), anyStay, fc.string({ unit: 'grapheme' }), (listing, stay, guest) => {
        const house = housePrices(listing, words('vi'));
        const { name, sample } = listing;
        const enquiry = enquiryOf(
          { ...addressee, host: listing.host.name, house: name, sample },
          house,
          { stay, ...planStay(house, stay) },
          guest,
        );
        const message = vietnameseMessage(enquiry);
        expect(message).toBe(message.normalize('NFC'));
        expect(message).toContain(name.normalize('NFC'));
        expect(message).not.toMatch(/undefined|NaN|\[object/);
      }),
      { numRuns: 60 },
    );
  });

  test('a message never says more nights, people or meals than were asked for', () => {
    fc.assert(
      fc.property(anyHouse, anyStay, (house, stay) => {
        const message = vietnameseMessage(enquiryOf(addressee, house, { stay, ...planStay(house, stay) }));
        expect(message).toContain(`${stay.nights} đêm`);
        expect(message).toContain(`${stay.people} người`);
        expect(message.includes('Bữa ăn')).toBe(
          house.extras.some(({ key, of }) => of === 'meal' && (stay.times[key] ?? 0) > 0),
        );
      }),
    );
  });
});

test('six bungalows are asked for as bungalows, in each language', () => {
  const enquiry: Enquiry = {
    ...asked({}),
    rooms: [{ name: { here: 'Garden bungalow', vi: 'Bungalow vườn' }, count: 6, unit: 'bungalow' }],
  };
  expect(vietnameseMessage(enquiry)).toContain('– Chỗ ngủ: Bungalow vườn (6 căn)');
  expect(englishMeaning(enquiry)).toContain('– Sleeping: Garden bungalow (6 bungalows)');
});
