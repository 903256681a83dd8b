import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  guarded,
  isMended,
  type LeastVersion,
  leastVersions,
  oldNodeSentence,
} from '../../../src/commands/least-versions.ts';
import { ROOT } from '../../program.ts';

const read = (file: string) => readFileSync(path.join(ROOT, file), 'utf8');
const lock = JSON.parse(read('package-lock.json')) as {
  packages: Record<string, { version?: string; engines?: { node?: string }; resolved?: string }>;
};
const { engines, optionalDependencies } = JSON.parse(read('package.json'));

const copiesOf = (name: string) =>
  Object.entries(lock.packages)
    .filter(([place]) => place.endsWith(`node_modules/${name}`))
    .map(([, { version = '' }]) => version);

const packages = Object.entries(leastVersions).filter(([name]) => name !== 'node');

test.each(packages)('every copy of %s in the lock file has its last fault mended', (name, least) => {
  const versions = copiesOf(name);
  expect(versions).not.toEqual([]);
  expect(versions.filter((version) => !isMended(version, least))).toEqual([]);
});

test('the Node that runs here is mended, and so is every one that the project brings or asks for', () => {
  expect(isMended(process.versions.node, leastVersions.node)).toBe(true);
  for (const [name, version] of Object.entries<string>(optionalDependencies)) {
    if (name.startsWith('node-')) expect([name, isMended(version, leastVersions.node)]).toEqual([name, true]);
  }
  const asked = `^${leastVersions.node.least.slice(0, -1).join(' || ^')} || >=${leastVersions.node.least.at(-1)}`;
  expect(engines.node).toBe(asked);
  expect(lock.packages['']?.engines?.node).toBe(asked);
});

describe('a version is mended', () => {
  const least: LeastVersion = { least: ['22.23.4', '24.22.1', '26.12.1'], advisory: '' };
  test.each([
    ['22.23.4', true],
    ['22.23.3', false],
    ['22.30.0', true],
    ['24.22.1', true],
    ['24.22.0', false],
    ['24.100.0', true],
    ['24.9.0', false],
    ['23.99.9', false],
    ['25.0.0', false],
    ['20.20.2', false],
    ['26.12.0', false],
    ['26.12.1', true],
    ['27.0.0', true],
    ['26.12.1-nightly', true],
  ])('%s: %s', (version, mended) => {
    expect(isMended(version, least)).toBe(mended);
  });
});

test('a Node below is told in one sentence, and a mended one is not', () => {
  expect(oldNodeSentence('24.21.0')).toMatch(/^Node 24\.21\.0 đang chạy có lỗ hổng bảo mật[^\n]+24\.22\.1/);
  expect(oldNodeSentence('24.22.1')).toBeUndefined();
});

test.each(Object.entries(guarded))('the guard against %s names it beside the code', (number, { guard }) => {
  expect(read(guard)).toContain(number);
});

test('the guards stand until the mended Decap is installed, and decap-server is not', () => {
  const mended: LeastVersion = { least: ['3.17.2'], advisory: '' };
  expect(copiesOf('decap-cms-app').filter((version) => isMended(version, mended))).toEqual([]);
  expect(copiesOf('decap-server')).toEqual([]);
});

test('the lock file names no registry', () => {
  expect(Object.values(lock.packages).filter(({ resolved }) => resolved?.startsWith('http'))).toEqual([]);
});
