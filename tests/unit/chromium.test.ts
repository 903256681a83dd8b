import { describe, expect, test } from 'vitest';
import { findChromium, type Machine, SOURCES, usualPlaces } from '../chromium.ts';
import { launchFault, thisMachine } from '../machine.ts';

const PLAYWRIGHT_CHROMIUM = '/home/lan/.cache/ms-playwright/chromium-1255/chrome-linux64/chrome';

interface Situation extends Partial<Machine> {
  /** Files that exist from the start. */
  files?: string[];
  /** Browsers that exist but do not start, with the reason. */
  broken?: Record<string, string>;
  /** Files that a command line brings, or the reason why it fails. */
  commands?: Record<string, string[] | string>;
}

/** A machine of which only the given things are true, and the command lines that were run on it. */
function machineWith({ files = [], broken = {}, commands = {}, ...facts }: Situation) {
  const present = new Set(files);
  const ran: string[] = [];
  const run = async (program: string, args: readonly string[]) => {
    const line = [program, ...args].join(' ');
    ran.push(line);
    const effect = commands[Object.keys(commands).find((part) => line.includes(part)) ?? ''] ?? [];
    if (typeof effect === 'string') throw new Error(effect);
    for (const file of effect) present.add(file);
  };
  const machine: Machine = {
    platform: 'linux',
    env: {},
    uid: 1000,
    playwrightChromium: () => PLAYWRIGHT_CHROMIUM,
    exists: (path) => present.has(path),
    async launch(path) {
      if (broken[path]) throw new Error(broken[path]);
      return '156.0.8078.79';
    },
    run,
    runPlaywright: (args) => run('playwright', args),
    ...facts,
  };
  return { machine, ran };
}

const OFFLINE = { 'playwright install': 'ended with exit code 1', 'apt-get': 'ended with exit code 100' };

test('the sources have one fixed order', () => {
  expect(SOURCES.map(({ name }) => name)).toEqual([
    'CHROMIUM_PATH',
    'browsers on this machine',
    "Playwright's own browser",
    'playwright install',
    'apt-get install',
  ]);
});

describe('which browser is taken', () => {
  test.each<[string, Situation, string, string]>([
    [
      'CHROMIUM_PATH before everything else',
      { env: { CHROMIUM_PATH: '/opt/chromium' }, files: ['/opt/chromium', '/usr/bin/chromium'] },
      '/opt/chromium',
      'CHROMIUM_PATH',
    ],
    [
      'an installed browser before the one of Playwright',
      { files: ['/usr/bin/google-chrome', PLAYWRIGHT_CHROMIUM] },
      '/usr/bin/google-chrome',
      'browsers on this machine',
    ],
    [
      'Chromium before Chrome before Edge',
      { files: ['/usr/bin/microsoft-edge', '/usr/bin/google-chrome', '/usr/bin/chromium-browser'] },
      '/usr/bin/chromium-browser',
      'browsers on this machine',
    ],
    [
      'the next browser when one does not start',
      {
        files: ['/usr/bin/chromium-browser', '/usr/bin/google-chrome'],
        broken: { '/usr/bin/chromium-browser': 'requires the chromium snap' },
      },
      '/usr/bin/google-chrome',
      'browsers on this machine',
    ],
    [
      'an installed browser when CHROMIUM_PATH names nothing',
      { env: { CHROMIUM_PATH: '/opt/chromium' }, files: ['/usr/bin/chromium'] },
      '/usr/bin/chromium',
      'browsers on this machine',
    ],
    [
      'the one of Playwright when it is installed',
      { files: [PLAYWRIGHT_CHROMIUM] },
      PLAYWRIGHT_CHROMIUM,
      "Playwright's own browser",
    ],
    [
      'the one that Playwright installs',
      { commands: { 'playwright install': [PLAYWRIGHT_CHROMIUM] } },
      PLAYWRIGHT_CHROMIUM,
      'playwright install',
    ],
    [
      'the one of the package manager when Playwright cannot download',
      {
        uid: 0,
        files: ['/usr/bin/apt-get'],
        commands: { 'playwright install': 'ended with exit code 1', 'apt-get': ['/usr/bin/chromium'] },
      },
      '/usr/bin/chromium',
      'apt-get install',
    ],
    [
      'the one of the package manager when that of Playwright lacks libraries',
      {
        uid: 0,
        files: ['/usr/bin/apt-get', PLAYWRIGHT_CHROMIUM],
        broken: { [PLAYWRIGHT_CHROMIUM]: 'libnss3.so: cannot open shared object file' },
        commands: { 'apt-get': ['/usr/bin/chromium'] },
      },
      '/usr/bin/chromium',
      'apt-get install',
    ],
  ])('%s', async (_name, situation, path, source) => {
    expect(await findChromium(machineWith(situation).machine)).toMatchObject({
      path,
      source,
      version: '156.0.8078.79',
    });
  });

  test('says why the earlier sources were passed over', async () => {
    const { machine } = machineWith({
      env: { CHROMIUM_PATH: '/opt/chromium' },
      files: ['/usr/bin/chromium', '/usr/bin/google-chrome'],
      broken: { '/usr/bin/chromium': 'ended at once with exit code 127' },
    });
    expect((await findChromium(machine)).passedOver).toEqual([
      'CHROMIUM_PATH: names /opt/chromium, which does not exist',
      'browsers on this machine: /usr/bin/chromium does not start (ended at once with exit code 127)',
    ]);
  });
});

describe('what is run on the machine', () => {
  test('nothing when a browser is there', async () => {
    const { machine, ran } = machineWith({ files: ['/usr/bin/chromium'] });
    await findChromium(machine);
    expect(ran).toEqual([]);
  });

  test('Playwright first, then the package manager, as root', async () => {
    const { machine, ran } = machineWith({ uid: 0, files: ['/usr/bin/apt-get'] });
    await expect(findChromium(machine)).rejects.toThrow();
    expect(ran).toEqual([
      'playwright install --no-shell chromium',
      'env DEBIAN_FRONTEND=noninteractive apt-get -o DPkg::Lock::Timeout=60 update',
      'env DEBIAN_FRONTEND=noninteractive apt-get -o DPkg::Lock::Timeout=60 install -y chromium',
    ]);
  });

  test('no package is installed when its list cannot be fetched', async () => {
    const { machine, ran } = machineWith({ uid: 0, files: ['/usr/bin/apt-get'], commands: OFFLINE });
    await expect(findChromium(machine)).rejects.toThrow();
    expect(ran.filter((line) => line.includes('install -y'))).toEqual([]);
  });

  test.each<[string, Situation]>([
    ['without root', { files: ['/usr/bin/apt-get'] }],
    ['without apt-get', { uid: 0 }],
    ['on a Mac', { platform: 'darwin', uid: 0, files: ['/usr/bin/apt-get'] }],
    ['on Windows', { platform: 'win32', uid: undefined }],
  ])('no package manager %s', async (_name, situation) => {
    const { machine, ran } = machineWith(situation);
    await expect(findChromium(machine)).rejects.toThrow();
    expect(ran).toEqual(['playwright install --no-shell chromium']);
  });
});

describe('usual places', () => {
  test('of a Mac: of everybody, then of the user', () => {
    expect(usualPlaces({ platform: 'darwin', env: { HOME: '/Users/lan' } })).toEqual([
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Users/lan/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Users/lan/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
      '/Users/lan/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    ]);
  });

  test('of Windows: the folders that the environment names', () => {
    const env = { ProgramFiles: 'C:\\Program Files', LOCALAPPDATA: 'C:\\Users\\lan\\AppData\\Local' };
    expect(usualPlaces({ platform: 'win32', env })).toEqual([
      'C:\\Program Files\\Chromium\\Application\\chrome.exe',
      'C:\\Users\\lan\\AppData\\Local\\Chromium\\Application\\chrome.exe',
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
      'C:\\Users\\lan\\AppData\\Local\\Google\\Chrome\\Application\\chrome.exe',
      'C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe',
      'C:\\Users\\lan\\AppData\\Local\\Microsoft\\Edge\\Application\\msedge.exe',
    ]);
  });
});

describe('no browser at all', () => {
  const messageOf = async (situation: Situation) => {
    const error = await findChromium(machineWith(situation).machine).catch((reason: Error) => reason);
    return (error as Error).message;
  };

  test('an ordinary user without network', async () => {
    expect(await messageOf({ files: ['/usr/bin/apt-get'], commands: OFFLINE })).toMatchInlineSnapshot(
      `"The browser tests found no Chromium that starts, and could not install one (CHROMIUM_PATH: not set; browsers on this machine: none in the usual places; Playwright's own browser: not installed; playwright install: ended with exit code 1; apt-get install: only root may): install Chromium or Google Chrome, or set CHROMIUM_PATH to the path of its executable."`,
    );
  });

  test('root without network, with browsers that do not start', async () => {
    expect(
      await messageOf({
        uid: 0,
        env: { CHROMIUM_PATH: '/opt/chromium' },
        files: ['/opt/chromium', '/usr/bin/chromium-browser', '/usr/bin/apt-get'],
        broken: {
          '/opt/chromium': 'spawn /opt/chromium EACCES',
          '/usr/bin/chromium-browser': 'requires the chromium snap',
        },
        commands: OFFLINE,
      }),
    ).toMatchInlineSnapshot(
      `"The browser tests found no Chromium that starts, and could not install one (CHROMIUM_PATH: /opt/chromium does not start (spawn /opt/chromium EACCES); browsers on this machine: /usr/bin/chromium-browser does not start (requires the chromium snap); Playwright's own browser: not installed; playwright install: ended with exit code 1; apt-get install: ended with exit code 100): install Chromium or Google Chrome, or set CHROMIUM_PATH to the path of its executable."`,
    );
  });

  test('a platform that Playwright does not support', async () => {
    expect(
      await messageOf({
        platform: 'freebsd',
        playwrightChromium: () => {
          throw new Error('Unsupported platform: freebsd');
        },
        commands: OFFLINE,
      }),
    ).toMatchInlineSnapshot(
      `"The browser tests found no Chromium that starts, and could not install one (CHROMIUM_PATH: not set; browsers on this machine: none in the usual places; Playwright's own browser: Unsupported platform: freebsd; playwright install: ended with exit code 1; apt-get install: only on Linux): install Chromium or Google Chrome, or set CHROMIUM_PATH to the path of its executable."`,
    );
  });
});

describe('the reason why a browser did not start', () => {
  test.each([
    [
      'what the browser printed',
      `browserType.launch: Target page, context or browser has been closed
Browser logs:

<launching> /usr/bin/chromium --headless
<launched> pid=5799
[pid=5799][err] /usr/bin/chromium: 9: [: 25276063744: unexpected operator
[pid=5799][err] error while loading shared libraries: libnss3.so: cannot open shared object file
Call log:
\u001b[2m  - [pid=5799] <process did exit: exitCode=127, signal=null>\u001b[22m`,
      'error while loading shared libraries: libnss3.so: cannot open shared object file',
    ],
    [
      'the exit code of a browser that printed nothing',
      `browserType.launch: Target page, context or browser has been closed
Call log:
\u001b[2m  - [pid=5800] <process did exit: exitCode=3, signal=null>\u001b[22m`,
      'ended at once with exit code 3',
    ],
    [
      'the error of the system',
      `browserType.launch: Failed to launch: Error: spawn /etc/passwd EACCES
Call log:
\u001b[2m  - <launching> /etc/passwd --headless\u001b[22m`,
      'Failed to launch: Error: spawn /etc/passwd EACCES',
    ],
  ])('%s', (_name, report, reason) => {
    expect(launchFault(report)).toBe(reason);
  });

  test('a file that is no browser is refused by this machine', async () => {
    await expect(thisMachine().launch(process.execPath)).rejects.toThrow(/bad option|exit code/);
  });
});
