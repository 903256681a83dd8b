import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, expect, onTestFinished, test } from 'vitest';
import type { Card } from '../../../src/cards/card.ts';
import { CardFault } from '../../../src/cards/card-fault.ts';
import { type PictureLimits, PictureMaker } from '../../../src/program/picture-maker.ts';
import type { MadeCard } from '../../../src/site/published-cards.ts';
import { aPicture } from '../../fixtures/listing.ts';
import { ROOT } from '../../program.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'nha-san-pictures-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** A child that does what the file of a photo is called, and notes beside the program that it has begun. */
const script = path.join(folder, 'child.mjs');
writeFileSync(
  script,
  `import { appendFileSync, existsSync, writeFileSync } from 'node:fs';
  const [, , program] = process.argv;
  let memory = 0;
  appendFileSync(program, process.pid + '\\n');
  process.on('exit', () => writeFileSync(program + '.ended', ''));
  process.on('message', ({ job, work }) => {
    const done = (fault) => process.send({ job, done: true, memory, fault });
    if (work.cards?.[0]?.made === 'slow') {
      work.cards.forEach((_, index) => setTimeout(() => {
        process.send({ job, index, made: { bytes: 7, dropped: [] } });
        if (index === work.cards.length - 1) done();
      }, 800 * (index + 1)));
      return;
    }
    if (work.cards) {
      work.cards.forEach(({ made }, index) => process.send({ job, index, made }));
      return done();
    }
    const { path } = work.source;
    if (path === 'dies' || (path === 'dies once' && !existsSync(program + '.died'))) {
      writeFileSync(program + '.died', '');
      process.exit(1);
    }
    if (path === 'hangs once' && !existsSync(program + '.hung')) return writeFileSync(program + '.hung', '');
    if (path === 'fills') memory = 500;
    if (path === 'fails') return done({ message: 'thrown' });
    if (path === 'waits') return setTimeout(done, 20);
    if (path !== 'hangs') done();
  });
  `,
);

let numbers = 0;

function aMaker(limits: Partial<PictureLimits> = {}) {
  const program = path.join(folder, String(numbers++));
  const maker = new PictureMaker(program, { script, ...limits });
  onTestFinished(() => maker.end());
  const begun = () =>
    existsSync(program) ? readFileSync(program, 'utf8').trim().split('\n').map(Number) : [];
  const photo = (what: string) => maker.photo({ ...aPicture('lake-noon.jpg'), path: what }, []);
  return { maker, begun, photo };
}

const isRunning = (process_: number) => {
  try {
    return process.kill(process_, 0);
  } catch {
    return false;
  }
};

const cardsMade = (...made: unknown[]) => made.map((each) => ({ made: each })) as unknown as Card[];

test('it is told how each card came out, with what people are told of a fault', async () => {
  const { maker } = aMaker();
  const told: [number, MadeCard][] = [];
  const drawn = cardsMade(
    { bytes: 7, dropped: [] },
    { fault: { message: 'x', card: { card: 'link', vi: 'Tên dài quá.', en: 'too long' } } },
    { fault: { message: 'thrown' } },
  );
  await maker.cards(drawn, (index, made) => told.push([index, made]));
  expect(told[0]).toEqual([0, { bytes: 7, dropped: [] }]);
  const [sentence, other] = told.slice(1).map(([, made]) => ('fault' in made ? made.fault : undefined));
  expect(sentence).toBeInstanceOf(CardFault);
  expect(sentence).toMatchObject({ card: 'link', vi: 'Tên dài quá.', en: 'too long' });
  expect(other).not.toBeInstanceOf(CardFault);
  expect(other?.message).toBe('thrown');
});

test('all of it is done in one child, whatever fails', async () => {
  const { photo, begun } = aMaker();
  const all = await Promise.allSettled(
    [...Array(10).keys()].map((each) => photo(each === 3 ? 'fails' : 'waits')),
  );
  expect(all.map(({ status }) => status === 'rejected')).toEqual(all.map((_, index) => index === 3));
  expect(all[3]).toMatchObject({ reason: { message: 'thrown' } });
  expect(begun()).toHaveLength(1);
});

test('a child that dies is started again, and what it was at is done', async () => {
  const { photo, begun } = aMaker();
  await Promise.all([photo('waits'), photo('dies once'), photo('waits'), photo('good'), photo('good')]);
  expect(begun()).toHaveLength(2);
});

test('what kills every child is given up, and the next is done', async () => {
  const { photo, begun } = aMaker();
  await expect(photo('dies')).rejects.toThrow('has died');
  await photo('good');
  expect(begun()).toHaveLength(3);
});

test('a child that was killed while it had nothing to do is started again, however soon it is needed', async () => {
  const { photo, begun } = aMaker();
  await photo('good');
  for (let time = 1; time <= 5; time++) {
    process.kill(begun().at(-1) ?? 0, 'SIGKILL');
    await photo('good');
    await photo('good');
    expect(begun()).toHaveLength(time + 1);
  }
});

test('what takes too long is given up with its child, and the others are done by the next', async () => {
  const { photo, begun } = aMaker({ job: 1500 });
  const hung = photo('hangs');
  const others = ['waits', 'hangs once'].map(photo);
  await expect(hung).rejects.toThrow('too long');
  await Promise.all(others);
  expect(isRunning(begun()[0] ?? 0)).toBe(false);
  await photo('good');
});

test('a job that tells of its cards one by one may take as long as it likes', async () => {
  const { maker } = aMaker({ job: 2000 });
  const told: number[] = [];
  await maker.cards(cardsMade(...Array(3).fill('slow')), (index) => told.push(index));
  expect(told).toEqual([0, 1, 2]);
});

test('a child that has taken much makes room for another, once what it is at is done', async () => {
  const { photo, begun } = aMaker({ memory: 400 });
  await Promise.all([
    photo('waits'),
    photo('fills'),
    photo('waits'),
    photo('good'),
    photo('good'),
    photo('good'),
  ]);
  expect(begun()).toHaveLength(2);
  await expect.poll(() => isRunning(begun()[0] ?? 0)).toBe(false);
  await photo('good');
  expect(begun()).toHaveLength(2);
});

test('it ends when it has nothing to do, and not before', async () => {
  const { photo, begun } = aMaker({ patience: 1 });
  await photo('waits');
  const [child = 0] = begun();
  await expect.poll(() => isRunning(child)).toBe(false);
  await photo('good');
  expect(begun()).toHaveLength(2);
});

test('it ends at once when it is told to', async () => {
  const { maker, photo, begun } = aMaker();
  await photo('good');
  void photo('hangs');
  maker.end();
  await expect.poll(() => isRunning(begun()[0] ?? 0)).toBe(false);
});

test('only its work keeps the program that started it', async () => {
  const program = path.join(folder, 'kept');
  const file = pathToFileURL(path.join(ROOT, 'src/program/picture-maker.ts'));
  const lines = `const { PictureMaker } = await import('${file}');
    await new PictureMaker(${JSON.stringify(program)}, { script: ${JSON.stringify(script)} }).photo({ path: 'waits' }, []);
    console.log('done');`;
  const starter = spawn(process.execPath, ['--input-type=module', '-e', lines], { stdio: 'pipe' });
  let printed = '';
  starter.stdout.setEncoding('utf8').on('data', (piece) => {
    printed += piece;
  });
  const [code] = await once(starter, 'close');
  expect([code, printed]).toEqual([0, 'done\n']);
  await expect.poll(() => existsSync(`${program}.ended`)).toBe(true);
});
