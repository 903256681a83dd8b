import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { brocadeTile } from '../../../src/cards/brocade.ts';
import { colours } from '../../../src/cards/identity.ts';

const root = path.join(import.meta.dirname, '../../..');
const read = (file: string) => readFileSync(path.join(root, file), 'utf8');

test('pages and cards show the same brocade', () => {
  expect(read('public/brocade.svg').trim()).toBe(brocadeTile(25).trim());
});

test('pages and cards are dyed with the same colours', () => {
  const tokens = read('src/site/styles/tokens.css');
  const dashed = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  const named = Object.entries(colours).flatMap(([name, colour]) => {
    const [, value] = new RegExp(`--${dashed(name)}: (#\\w+);`).exec(tokens) ?? [];
    return value ? [[name, value, colour]] : [];
  });
  expect(named.length).toBeGreaterThan(6);
  for (const [name, value, colour] of named) expect([name, value]).toEqual([name, colour]);
});
