import { posix, win32 } from 'node:path';

/** What the search for a Chromium asks of a machine. `thisMachine` in `machine.ts` is the real one. */
export interface Machine {
  platform: NodeJS.Platform;
  env: Readonly<Record<string, string | undefined>>;
  /** Numeric user id, 0 for root. Windows has none. */
  uid: number | undefined;
  /** Where Playwright keeps the Chromium that it installs itself; throws where it supports none. */
  playwrightChromium(): string;
  exists(path: string): boolean;
  /** Starts a browser without a window, closes it, and gives its version; rejects with the reason. */
  launch(path: string): Promise<string>;
  /** Runs a program and shows what it prints; rejects with the reason. */
  run(program: string, args: readonly string[], minutes: number): Promise<void>;
  /** Runs Playwright's own command line in the same manner. */
  runPlaywright(args: readonly string[], minutes: number): Promise<void>;
}

/** A browser that has been started once. */
export interface Chromium {
  path: string;
  version: string;
  /** Name of the source that led to it. */
  source: string;
  /** Why each earlier source was passed over, in order: `source: reason`. */
  passedOver: string[];
}

/** One place a Chromium can come from. */
export interface Source {
  name: string;
  /** Paths of browsers that exist, best first; rejects with the reason when there are none. */
  browsers(machine: Machine): Promise<string[]>;
}

/** Minutes for a download of some 170 MB on a weak connection. */
const DOWNLOAD_MINUTES = 15;

const LINUX_BROWSERS = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/opt/google/chrome/chrome',
  '/usr/bin/microsoft-edge-stable',
  '/usr/bin/microsoft-edge',
  '/snap/bin/chromium',
];

const MAC_BROWSERS = [
  'Chromium.app/Contents/MacOS/Chromium',
  'Google Chrome.app/Contents/MacOS/Google Chrome',
  'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
];

const WINDOWS_BROWSERS = [
  'Chromium\\Application\\chrome.exe',
  'Google\\Chrome\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
];

/** The usual places of Chromium, Chrome and Edge on a platform, best first. */
export function usualPlaces({ platform, env }: Pick<Machine, 'platform' | 'env'>): string[] {
  if (platform === 'darwin') {
    const folders = ['/Applications', ...(env.HOME ? [posix.join(env.HOME, 'Applications')] : [])];
    return MAC_BROWSERS.flatMap((browser) => folders.map((folder) => posix.join(folder, browser)));
  }
  if (platform === 'win32') {
    const folders = [env.ProgramFiles, env['ProgramFiles(x86)'], env.LOCALAPPDATA].filter(
      (f) => f !== undefined,
    );
    return WINDOWS_BROWSERS.flatMap((browser) => folders.map((folder) => win32.join(folder, browser)));
  }
  return LINUX_BROWSERS;
}

function onlyExisting(machine: Machine, paths: string[], otherwise: string): string[] {
  const found = paths.filter((path) => machine.exists(path));
  if (found.length === 0) throw new Error(otherwise);
  return found;
}

const chosenByHand: Source = {
  name: 'CHROMIUM_PATH',
  async browsers(machine) {
    const path = machine.env.CHROMIUM_PATH;
    if (!path) throw new Error('not set');
    return onlyExisting(machine, [path], `names ${path}, which does not exist`);
  },
};

const onThisMachine: Source = {
  name: 'browsers on this machine',
  async browsers(machine) {
    return onlyExisting(machine, usualPlaces(machine), 'none in the usual places');
  },
};

const ofPlaywright: Source = {
  name: "Playwright's own browser",
  async browsers(machine) {
    return onlyExisting(machine, [machine.playwrightChromium()], 'not installed');
  },
};

const fromPlaywright: Source = {
  name: 'playwright install',
  async browsers(machine) {
    await machine.runPlaywright(['install', '--no-shell', 'chromium'], DOWNLOAD_MINUTES);
    return onlyExisting(machine, [machine.playwrightChromium()], 'left no browser behind');
  },
};

const fromApt: Source = {
  name: 'apt-get install',
  async browsers(machine) {
    if (machine.platform !== 'linux') throw new Error('only on Linux');
    if (!machine.exists('/usr/bin/apt-get')) throw new Error('this Linux has no apt-get');
    if (machine.uid !== 0) throw new Error('only root may');
    const apt = ['DEBIAN_FRONTEND=noninteractive', 'apt-get', '-o', 'DPkg::Lock::Timeout=60'];
    await machine.run('env', [...apt, 'update'], DOWNLOAD_MINUTES);
    await machine.run('env', [...apt, 'install', '-y', 'chromium'], DOWNLOAD_MINUTES);
    return onlyExisting(
      machine,
      ['/usr/bin/chromium', '/usr/bin/chromium-browser'],
      'left no browser behind',
    );
  },
};

/** Where a Chromium can come from, in the order in which it is looked for. */
export const SOURCES: readonly Source[] = [
  chosenByHand,
  onThisMachine,
  ofPlaywright,
  fromPlaywright,
  fromApt,
];

/**
 * Finds a Chromium for the browser tests and starts it once; installs one when the machine has none.
 * A browser that does not start is passed over. Rejects with one sentence that says what was tried and
 * what to do.
 */
export async function findChromium(machine: Machine): Promise<Chromium> {
  const passedOver: string[] = [];
  for (const source of SOURCES) {
    try {
      for (const path of await source.browsers(machine)) {
        try {
          return { path, version: await machine.launch(path), source: source.name, passedOver };
        } catch (error) {
          passedOver.push(`${source.name}: ${path} does not start (${(error as Error).message})`);
        }
      }
    } catch (error) {
      passedOver.push(`${source.name}: ${(error as Error).message}`);
    }
  }
  throw new Error(
    `The browser tests found no Chromium that starts, and could not install one (${passedOver.join('; ')}): ` +
      'install Chromium or Google Chrome, or set CHROMIUM_PATH to the path of its executable.',
  );
}
