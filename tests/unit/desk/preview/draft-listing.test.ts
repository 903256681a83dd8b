import fc from 'fast-check';
import { expect, test } from 'vitest';
import { draftListing } from '../../../../src/desk/editor/preview/draft-listing.ts';
import type { Surroundings } from '../../../../src/desk/editor/preview/surroundings.ts';
import type { PhotoNotes } from '../../../../src/listings/content-reader.ts';
import type { Picture } from '../../../../src/listings/entries.ts';
import { aHomestayFile, anExperience, aPicture, aVillage } from '../../../fixtures/listing.ts';
import { aSite } from '../../cards/a-card.ts';

const around: Surroundings = { site: aSite(), villages: [aVillage()], experiences: [anExperience()] };

const picture = async <P extends PhotoNotes>(notes: P): Promise<P & Picture> => ({
  ...aPicture('house-pond.jpg'),
  ...notes,
});

const read = (data: unknown, role: 'owner' | 'team' = 'team') =>
  draftListing({ slug: 'suoi-thu', data, role }, around, picture);

const obstacleTo = async (more: Record<string, unknown>, role?: 'owner' | 'team') => {
  const found = await read(aHomestayFile(more), role);
  return 'obstacle' in found ? found.obstacle : undefined;
};

test('a draft becomes the listing that the build would make of its file', async () => {
  const found = await read(aHomestayFile({ name: 'Nhà Mới' }));
  expect(found).toMatchObject({
    listing: { slug: 'suoi-thu', name: 'Nhà Mới', village: { name: 'Bản Thử' } },
  });
});

test('texts are composed, and what the form leaves empty counts as absent', async () => {
  const found = await read(aHomestayFile({ name: 'Nhà Bến'.normalize('NFD'), tagline: { vi: '', en: '' } }));
  expect(found).toMatchObject({ listing: { name: 'Nhà Bến'.normalize('NFC') } });
  expect('listing' in found && found.listing.tagline).toBeUndefined();
});

test('a draft that is not published yet and has no consent is shown as it will be', async () => {
  const found = await read(aHomestayFile({ status: 'draft', sample: false, consent: undefined }));
  expect(found).toHaveProperty('listing');
});

test('an empty draft says what to write first', async () => {
  const found = await read({});
  expect('obstacle' in found && found.obstacle).toMatchObject({
    path: ['name'],
    vi: expect.stringContaining('Thiếu “Tên nhà”'),
  });
});

test('a fault in a list says which one it is', async () => {
  const { rooms } = aHomestayFile() as { rooms: Record<string, unknown>[] };
  const obstacle = await obstacleTo({ rooms: [...rooms, { ...rooms[0], id: 'khac', guests: 0 }] });
  expect(obstacle?.path).toEqual(['rooms', rooms.length, 'guests']);
  expect(obstacle?.vi).toMatch(new RegExp(`^Phòng thứ ${rooms.length + 1}: `));
});

test('pictures that were added and not described yet are shown, with what is missing', async () => {
  const { photos } = aHomestayFile() as { photos: object[] };
  const found = await read(aHomestayFile({ photos: [{ file: 'moi.jpg', alt: {} }, ...photos] }));
  expect(found).toMatchObject({
    listing: { photos: [{ file: 'moi.jpg', subject: 'exterior' }, ...photos] },
    obstacle: { path: ['photos', 0, 'alt', 'vi'], vi: expect.stringMatching(/^Ảnh thứ 1: Thiếu/) },
  });
});

test('a village that is gone is told at its field, with the names of those that are there', async () => {
  expect(await obstacleTo({ village: 'khong-co' })).toEqual({
    path: ['village'],
    vi: 'Bản đã chọn không còn nữa. Hãy chọn lại bản của nhà: “Bản Thử”.',
  });
});

test('a village whose file cannot be read is told as that, not as gone', async () => {
  const broken = { ...around, leftOut: ['villages/na-kha'] };
  const draft = { slug: 'suoi-thu', data: aHomestayFile({ village: 'na-kha' }), role: 'owner' as const };
  expect(await draftListing(draft, broken, picture)).toEqual({
    obstacle: { path: ['village'], vi: expect.stringMatching(/^Tệp của bản này đang có lỗi.*báo tổ/) },
  });
});

test('whatever has been typed is shown or told about in Vietnamese', async () => {
  const keys = Object.keys(aHomestayFile());
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...keys), fc.jsonValue(), async (key, value) => {
      const found = await read(aHomestayFile({ [key]: value }));
      if (found.obstacle) expect(found.obstacle.vi).toMatch(/\p{L}/u);
      if ('listing' in found) expect(found.listing.rooms.length).toBeGreaterThan(0);
    }),
    { numRuns: 150 },
  );
});
