import { mkdirSync, mkdtempSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { cp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { readContent } from '../../../src/listings/read-content.ts';
import { ReadingMemory } from '../../../src/listings/reading-memory.ts';
import { aContentFolder } from '../../fixtures/content-folder.ts';

let root: string;

beforeAll(() => {
  process.env.NHA_SAN_CACHE = mkdtempSync(path.join(tmpdir(), 'nha-san-memory-cache-'));
});

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'nha-san-memory-'));
  // What was written just now counts as settled.
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 60_000 });
});

afterEach(() => {
  vi.useRealTimers();
  rmSync(root, { recursive: true });
});

afterAll(() => rm(process.env.NHA_SAN_CACHE ?? '', { recursive: true }));

describe('an entry', () => {
  const at = (name: string) => path.join(root, 'nha-mot', name);
  const file = () => at('index.yaml');
  let memory: ReadingMemory;
  let reads: number;

  const recall = (context = '', isFlawed = false) =>
    memory.recall(file(), context, async () => {
      reads++;
      return { entry: {}, isFlawed };
    });

  beforeEach(() => {
    memory = new ReadingMemory();
    reads = 0;
    mkdirSync(at('photos'), { recursive: true });
    writeFileSync(file(), 'name: Nhà Một\n');
    writeFileSync(at('photos/a.jpg'), 'ảnh');
  });

  test('that has not changed is the same object', async () => {
    const entry = await recall();
    expect(await recall()).toBe(entry);
    expect(reads).toBe(1);
  });

  /** Writes something of the same length and sets the time back. */
  const unseen = (name: string, text: string) => {
    const { atime, mtime } = statSync(at(name));
    writeFileSync(at(name), text);
    utimesSync(at(name), atime, mtime);
  };

  test.each<[string, () => void]>([
    ['its file is written', () => writeFileSync(file(), 'name: Nhà Hai ba\n')],
    ['its file is written with the same size and time', () => unseen('index.yaml', 'name: Nhà Hai\n')],
    [
      'another takes the place of its file',
      () => {
        writeFileSync(at('.moi'), 'name: Nhà Hai\n');
        renameSync(at('.moi'), file());
      },
    ],
    ['its file is touched', () => utimesSync(file(), new Date(), new Date())],
    ['its file is away', () => rmSync(file())],
    ['a file comes beside it', () => writeFileSync(at('Index.yaml'), 'x')],
    ['a photo comes', () => writeFileSync(at('photos/b.jpg'), 'x')],
    ['a photo goes', () => rmSync(at('photos/a.jpg'))],
    ['a photo has another name', () => renameSync(at('photos/a.jpg'), at('photos/b.jpg'))],
    ['a photo is another one', () => writeFileSync(at('photos/a.jpg'), 'khác')],
    ['a photo is another one of the same size and time', () => unseen('photos/a.jpg', 'ânh')],
    ['all photos go', () => rmSync(at('photos'), { recursive: true })],
  ])('is read again when %s', async (_what, happen) => {
    await recall();
    happen();
    await recall();
    expect(reads).toBe(2);
  });

  test('is read again when something else counts for it', async () => {
    await recall('["ban-thu"]');
    await recall('["ban-thu"]');
    expect(reads).toBe(1);
    await recall('["ban-moi"]');
    expect(reads).toBe(2);
  });

  test('of which something has to be told is read each time', async () => {
    await recall('', true);
    await recall('', true);
    expect(reads).toBe(2);
  });

  test('that was written a moment ago is read again: the next write may bear the same time', async () => {
    vi.setSystemTime(statSync(file()).ctimeMs + 1999);
    await recall();
    await recall();
    expect(reads).toBe(2);
    vi.setSystemTime(statSync(at('photos/a.jpg')).ctimeMs + 2001);
    await recall();
    await recall();
    expect(reads).toBe(3);
  });

  test('that changes while it is read is read again', async () => {
    await memory.recall(file(), '', async () => {
      writeFileSync(file(), 'name: Nhà Mới hơn\n');
      return { entry: {}, isFlawed: false };
    });
    await recall();
    expect(reads).toBe(1);
  });

  test('that was broken and is as it was before is read, not remembered', async () => {
    const entry = await recall();
    writeFileSync(file(), 'x');
    await memory.recall(file(), '', async () => ({ entry: undefined, isFlawed: true }));
    writeFileSync(file(), 'name: Nhà Một\n');
    expect(await recall()).not.toBe(entry);
  });
});

describe('whatever is changed in a content folder', () => {
  let content: string;
  let aside: string;

  beforeEach(async () => {
    const made = await aContentFolder();
    content = path.join(root, 'content');
    aside = path.join(root, 'aside');
    for (const folder of [content, aside]) await cp(made, folder, { recursive: true });
    await rm(made, { recursive: true });
  });

  const files = [
    'site.yaml',
    'villages/ban-thu/index.yaml',
    'experiences/thuyen-tren-ho/index.yaml',
    'homestays/nha-mot/index.yaml',
    'homestays/nha-hai/index.yaml',
  ];
  const photos = ['homestays/nha-mot/photos/house-pond.jpg', 'villages/ban-thu/photos/lake-noon.jpg'];
  const at = (file: string) => path.join(content, file);
  const good = (file: string) => path.join(aside, file);

  const change = fc.oneof(
    fc.record({ kind: fc.constant('mend' as const), file: fc.constantFrom(...files, ...photos) }),
    fc.record({ kind: fc.constantFrom('rename', 'break', 'remove'), file: fc.constantFrom(...files) }),
    fc.record({ kind: fc.constantFrom('remove', 'break'), file: fc.constantFrom(...photos) }),
    fc.record({ kind: fc.constant('village'), file: fc.constantFrom(...files.slice(3)) }),
  );

  async function make({ kind, file }: { kind: string; file: string }) {
    if (kind === 'mend') await cp(good(file), at(file));
    else if (kind === 'remove') await rm(at(file), { force: true });
    else if (kind === 'break') await writeFile(at(file), 'x: [');
    else {
      const text = await readFile(good(file), 'utf8');
      const other =
        kind === 'village' ? text.replace('village: ban-thu', 'village: ban-la') : `# khác\n${text}`;
      await writeFile(at(file), other);
    }
  }

  test('reading with the memory of earlier readings comes to the same as reading without', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(change, { minLength: 1, maxLength: 3 }), { maxLength: 4 }),
        async (rounds) => {
          await cp(aside, content, { recursive: true });
          const memory = new ReadingMemory();
          await readContent(content, memory);
          for (const changes of rounds) {
            for (const each of changes) await make(each);
            const before = await readContent(content, memory);
            expect(before).toEqual(await readContent(content));
            // What has not changed since is the same.
            const again = await readContent(content, memory);
            for (const [index, entry] of again.homestays.entries()) {
              const isFlawed = again.problems.some(({ file }) => file.includes(`/${entry.slug}/`));
              if (!isFlawed) expect(entry).toBe(before.homestays[index]);
            }
          }
        },
      ),
      { numRuns: 15 },
    );
    expect(await readdir(aside)).not.toEqual([]);
  });
});
