import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { packageScript, runNode, runProgram } from '../program.ts';

describe('the script behind a command', () => {
  test.each([
    ['astro', undefined],
    ['@astrojs/check', 'astro-check'],
    ['typescript', 'tsc'],
    ['@biomejs/biome', 'biome'],
    ['vitest', undefined],
    ['playwright', undefined],
    ['@playwright/test', 'playwright'],
  ])('%s', (packageName, command) => {
    expect(existsSync(packageScript(packageName, command))).toBe(true);
  });

  test.each([
    ['zod', 'The package zod has no command "zod".'],
    ['no-such-package', 'The package no-such-package is not installed: run "npm ci".'],
  ])('%s: refused', (packageName, message) => {
    expect(() => packageScript(packageName)).toThrow(new Error(message));
  });
});

describe('a program', () => {
  test('that ends well', async () => {
    await expect(runNode(['--eval', ''], 1)).resolves.toBeUndefined();
  });

  test('that fails', async () => {
    await expect(runNode(['--eval', 'process.exit(3)'], 1)).rejects.toThrow(
      new Error('ended with exit code 3'),
    );
  });

  test('that takes too long', async () => {
    await expect(runNode(['--eval', 'setInterval(() => {}, 1000)'], 0.001)).rejects.toThrow(
      new Error('was stopped, at the latest after 0.001 minutes'),
    );
  });

  test('that does not exist', async () => {
    await expect(runProgram('no-such-program', [], 1)).rejects.toThrow(
      new Error('could not start (spawn no-such-program ENOENT)'),
    );
  });
});
