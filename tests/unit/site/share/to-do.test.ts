import { expect, test } from 'vitest';
import { houseReadiness } from '../../../../src/site/share/to-do.ts';
import { aListing } from '../../../fixtures/listing.ts';
import { aDirectory } from '../../../fixtures/site.ts';
import { showDirectory } from '../../../fixtures/snapshot.ts';
import { aSite } from '../../cards/a-card.ts';

showDirectory(aDirectory());

const consent = { by: 'Cô Hoa', on: '2026-10-15', covers: ['website', 'facebook'] };
const readiness = (more: Record<string, unknown> = {}) =>
  houseReadiness({ ...aListing({ sample: false, consent }), ...more }, aSite());

test('each platform says how far the house is', () => {
  const stands = readiness().platforms.map(({ platform, stand }) => [platform, stand]);
  expect(stands).toEqual([
    ['facebook', 'better'],
    ['zalo', 'open'],
    ['tiktok', 'open'],
    ['booking', 'open'],
  ]);
});

test('what must be done comes first, and what helps several platforms stands once', () => {
  const { todos } = readiness({ tagline: undefined });
  const needs = todos.map(({ need }) => need);
  expect(needs).toEqual(needs.toSorted().toReversed());
  expect(todos.filter(({ edit }) => edit?.field === 'tagline.vi').map(({ names }) => names)).toEqual([
    ['Facebook', 'Zalo', 'TikTok'],
  ]);
});

test('every field that is named can be opened in the desk; Booking.com’s advice stays on its own page', () => {
  const { todos } = readiness();
  for (const { edit } of todos) if (edit) expect(edit.file).toBe('homestays/suoi-thu/index.yaml');
  expect(todos.filter(({ names, need }) => names.includes('Booking.com') && need === 'advised')).toEqual([]);
});

test('a name that no card can show keeps Facebook and Zalo from being ready, with field and remedy', () => {
  const agreed = { ...consent, covers: ['website', 'facebook', 'zalo', 'tiktok'] };
  const { platforms, todos } = readiness({ name: 'ホームステイ', consent: agreed });
  const stand = Object.fromEntries(platforms.map(({ platform, stand }) => [platform, stand]));
  expect(stand).toMatchObject({ facebook: 'open', zalo: 'open', tiktok: 'better' });
  expect(todos[0]).toMatchObject({
    vi: 'Không vẽ được chữ “ホ” trong “ホームステイ” nên nhà này chưa có ảnh để đăng Facebook và Zalo. Hãy viết lại bằng chữ Việt hoặc chữ Latinh.',
    names: expect.arrayContaining(['Facebook', 'Zalo']),
    edit: { field: 'name' },
  });
});

test('a platform without any picture is not ready, whatever kept them from being made', () => {
  const { platforms } = houseReadiness(aListing({ sample: false, consent }), aSite(), ['facebook']);
  expect(platforms[0]).toMatchObject({ platform: 'facebook', stand: 'open', lacks: 'pictures' });
});
