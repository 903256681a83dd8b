import { expect, test } from 'vitest';
import { houseReadiness } from '../../../../src/site/share/to-do.ts';
import { aListing } from '../../../fixtures/listing.ts';
import { aSite } from '../../cards/a-card.ts';

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
