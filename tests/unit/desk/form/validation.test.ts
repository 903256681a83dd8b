import { describe, expect, test } from 'vitest';
import type { Entry } from '../../../../src/desk/form/draft.ts';
import { problemsAt, problemsOf, problemsWithin } from '../../../../src/desk/form/validation.ts';
import { collectionNames } from '../../../../src/desk/protocol.ts';
import { aHomestayFile } from '../../../fixtures/listing.ts';

const draft = (more: Entry = {}): Entry => ({ ...aHomestayFile(), ...more });
const rules = (more: Entry): Entry => ({
  houseRules: { ...(aHomestayFile().houseRules as Entry), ...more },
});
const places = (entry: Entry, role: 'owner' | 'team' = 'team') =>
  problemsOf('homestays', entry, role).map(({ path }) => path.join('.'));

test('a complete draft has no problem', () => {
  expect(problemsOf('homestays', draft())).toEqual([]);
});

test.each(collectionNames)('an empty %s says at each field what it misses', (collection) => {
  const said = problemsOf(collection, {}).map(({ path, message }) => `${path.join('.')}: ${message}`);
  expect(said).toMatchSnapshot();
});

test('no sentence for an empty draft speaks of files only', () => {
  for (const collection of collectionNames) {
    for (const { message } of problemsOf(collection, {}, 'owner')) {
      expect(message).not.toMatch(/dấu ngoặc kép|gạch ngang|trong tệp|tiếng Việt|\([a-z-]+\)/i);
    }
  }
});

describe('a rule across fields speaks while other fields are wrong', () => {
  // A name of the wrong kind and no village: Zod alone would hold every rule of the whole entry back.
  const elsewhere: Entry = { name: 12, village: '' };

  test.each<[string, string, Entry]>([
    ['two rooms with one id', 'rooms', twice('rooms')],
    ['a picture twice', 'photos', twice('photos')],
    ['a photo of a room that is not there', 'photos.0.room', { photos: [photo({ room: 'phong-vip' })] }],
    ['a published house nobody agreed to', 'consent', { consent: undefined }],
    [
      'a consent without the website',
      'consent.covers',
      { consent: { by: 'Cô Thử', on: '2026-10-15', covers: ['zalo'] } },
    ],
    ['no way to be reached', 'contact.phone', { contact: { email: 'không phải thư' } }],
    [
      'a window that ends before it begins',
      'houseRules.checkIn.until',
      rules({ checkIn: { from: '20:00', until: '14:00' }, pets: 'voi' }),
    ],
  ])('%s, at %s', (_name, path, more) => {
    expect(places(draft({ ...elsewhere, ...more }))).toEqual(
      expect.arrayContaining(['name', 'village', path]),
    );
  });

  test('but not while a field that it reads is wrong itself', () => {
    expect(places(draft({ contact: { phone: '12' } }))).toEqual(['contact.phone']);
    expect(places(draft(rules({ checkIn: { from: '25:00', until: '14:00' } })))).toEqual([
      'houseRules.checkIn.from',
    ]);
    expect(places(draft({ rooms: 'hai phòng', photos: [photo({ room: 'phong-vip' })] }))).toEqual(['rooms']);
  });

  function photo(more: Entry): Entry {
    return { ...(aHomestayFile().photos as Entry[])[0], ...more };
  }

  function twice(key: 'rooms' | 'photos'): Entry {
    const [first] = aHomestayFile()[key] as Entry[];
    return { [key]: [first, first] };
  }
});

test('the path of a problem fits the draft, with empty things before it in the list', () => {
  const [room] = aHomestayFile().rooms as Entry[];
  const found = places(
    draft({ rooms: [{}, { ...room, guests: 0 }], photos: aHomestayFile().photos as Entry[] }),
  );
  expect(found).toContain('rooms.1.guests');
  expect(found).toContain('rooms.0.name.vi');
});

test('an optional group says what it misses only when something was entered', () => {
  expect(places(draft({ internet: { where: '' } }))).toEqual([]);
  expect(places(draft({ internet: { pricePerDay: '20k' } }))).toEqual(['internet.where']);
});

test('an owner who empties a text hears nothing of its hidden translation', () => {
  const tagline = { vi: '', en: 'A wooden floor' };
  expect(places(draft({ tagline }), 'owner')).toEqual([]);
  expect(places(draft({ tagline }), 'team')).toEqual(['tagline.vi']);
});

test('one field, as it is left', () => {
  const entry = draft({ name: 'Nh', ...rules({ checkIn: { from: '14:15' } }) });
  expect(problemsAt('homestays', entry, ['name'])).toEqual([
    { path: ['name'], message: '“Tên nhà” ngắn quá: viết ít nhất 3 chữ cái. Ví dụ: “Homestay Suối Mơ”.' },
  ]);
  expect(problemsAt('homestays', entry, ['houseRules'])).toEqual([]);
  expect(problemsWithin(problemsOf('homestays', entry), ['houseRules'])).toHaveLength(1);
});

test.each(['hỏi chủ nhà', '1.5', '0', '1e9'])('a price of “%s” is refused with the remedy', (amount) => {
  const [room] = aHomestayFile().rooms as Entry[];
  const [problem] = problemsOf(
    'homestays',
    draft({ rooms: [{ ...room, price: { amount, per: 'person' } }], photos: [] }),
  );
  expect(problem?.path).toEqual(['rooms', 0, 'price', 'amount']);
  expect(problem?.message).toMatch(/350 nghìn thì ghi 350000/);
});
