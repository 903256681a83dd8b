import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { runNode, runProgram } from '../program.ts';

const here = import.meta.dirname;
const minutes = 10;

interface Manifest {
  version: string;
  dependencies: Record<string, string>;
}

const manifest = async (...folders: string[]): Promise<Manifest> =>
  JSON.parse(await readFile(path.join(here, ...folders, 'package.json'), 'utf8')) as Manifest;

async function areInstalled(): Promise<boolean> {
  const { dependencies } = await manifest();
  const right = Object.entries(dependencies).map(([name, wanted]) =>
    manifest('node_modules', name).then(
      ({ version }) => version === wanted,
      () => false,
    ),
  );
  return (await Promise.all(right)).every(Boolean);
}

/** Installs what we are compared with, exactly as the lock file beside this file says, when it is not there. */
export async function installPeers(): Promise<void> {
  if (await areInstalled()) return;
  console.error('Installing the peers (tests/bench/node_modules) …');
  const install = ['ci', '--prefix', here, '--no-audit', '--no-fund'];
  // Under `npm run` this names npm's own script; there is no `npm` to spawn on Windows, only `npm.cmd`.
  const npm = process.env.npm_execpath;
  await (npm ? runNode([npm, ...install], minutes) : runProgram('npm', install, minutes));
}
