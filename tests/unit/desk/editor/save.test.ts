import { readFile } from 'node:fs/promises';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { parse } from 'yaml';
import type { EntryPlace } from '../../../../src/desk/editor/backend/entry-place.ts';
import { ROOT } from '../../../program.ts';
import { aTab, FakeServer } from './a-tab.ts';
import { type Answer, MemoryRecords } from './memory-records.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

const house: EntryPlace = { collection: 'homestays', slug: 'vuon-chan-nui' };
const otherHouse: EntryPlace = { collection: 'homestays', slug: 'nha-san-lua-trai' };
const path = ({ slug }: EntryPlace) => `content/homestays/${slug}/index.yaml`;
const file = (place: EntryPlace) => readFile(`${ROOT}/content/homestays/${place.slug}/index.yaml`, 'utf8');

const name = ['name'];
const tagline = ['tagline', 'vi'];

async function aDevice() {
  const records = new MemoryRecords();
  const server = new FakeServer();
  for (const place of [house, otherHouse]) server.files.set(path(place), await file(place));
  const saved = (place = house) => parse(server.files.get(path(place)) ?? '');
  return { records, server, saved, tab: () => aTab(records, server) };
}

const pause = (time = 500) => vi.advanceTimersByTimeAsync(time);

/** A line that holds a save back until it is let go. */
function heldBack(server: FakeServer): () => void {
  let letGo = () => {};
  server.gate = new Promise((resolve) => {
    letGo = resolve;
  });
  return letGo;
}

describe('a store that fails does not decide over a save', () => {
  test.each<Answer>(['throws', 'full', 'silent'])('it %s from the first moment', async (answer) => {
    const device = await aDevice();
    device.records.answers = Array(500).fill(answer);
    const tab = await device.tab();
    tab.open(house);
    await pause();
    for (const typed of ['Vườn Một', 'Vườn Hai']) {
      tab.type(name, typed);
      await pause(2000);
      expect(tab.said()).toMatch(/^Máy .* hãy bấm Lưu trước khi đóng trang\.$/);
      void tab.save();
      expect(tab.saveStep()).toBe('saving');
      await pause(5000);
      expect(tab.saveStep()).toBe('saved');
      expect(device.saved().name).toBe(typed);
      expect(tab.said()).toMatch(/^Máy .*bản nháp\. Viết tới đâu hãy bấm Lưu tới đó\.$/);
    }
  });

  test('it fails at any step, and every save that was sent is told as done', async () => {
    vi.spyOn(console, 'error').mockReturnValue(undefined);
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom<Answer>('works', 'throws', 'full', 'silent'), { maxLength: 12 }),
        fc.array(fc.constantFrom('save', 'wait', 'leave'), { minLength: 1, maxLength: 3 }),
        async (answers, steps) => {
          const device = await aDevice();
          device.records.answers = [...answers];
          const tab = await device.tab();
          tab.open(house);
          await pause();
          for (const [index, step] of steps.entries()) {
            tab.type(name, `Vườn ${index}`);
            if (step === 'wait') await pause();
            if (step === 'leave') {
              tab.open(otherHouse);
              await pause();
              tab.open(house);
              await pause();
              continue;
            }
            void tab.save();
            await pause(5000);
            expect(tab.saveStep()).toBe('saved');
            expect(device.saved().name).toBe(`Vườn ${index}`);
          }
        },
      ),
      { numRuns: 6 },
    );
  });
});

describe('what cannot be kept is told', () => {
  test('within two seconds of the last key, and no longer once keeping works again', async () => {
    const device = await aDevice();
    device.records.answers = ['works', 'works', 'full', 'full'];
    const tab = await device.tab();
    tab.open(house);
    await pause();
    tab.type(name, 'Vườn Một');
    await pause();
    expect(tab.said()).toBeUndefined();
    tab.type(name, 'Vườn Hai');
    await pause(2000);
    expect(tab.said()).toBe(
      'Máy hết chỗ nên chưa cất được bản nháp. Bài của bạn vẫn đang ở đây: hãy bấm Lưu trước khi đóng trang.',
    );
    // Nothing more is typed: it is tried again by itself.
    await pause(8000);
    expect(tab.said()).toBeUndefined();
    tab.end();
    const again = await device.tab();
    again.open(house);
    await pause();
    expect(again.value(name)).toBe('Vườn Hai');
  });

  test('a draft that could not be taken off the device is gone from the form, and that is said', async () => {
    const device = await aDevice();
    const before = await device.tab();
    before.open(house);
    await pause();
    before.type(name, 'Vườn Một');
    await pause();
    before.end();
    const tab = await device.tab();
    tab.open(house);
    await pause();
    device.records.answers = ['throws'];
    await tab.dropDraft();
    expect(tab.value(name)).toBe('Vườn Chân Núi');
    expect(tab.dropped()?.isGone).toBe(false);
    device.records.answers = ['throws'];
    await tab.takeBack();
    expect(tab.value(name)).toBe('Vườn Một');
    expect(tab.said()).toMatch('Máy này không giữ được bản nháp.');
  });
});

describe('an answer belongs to the entry that was asked about', () => {
  test('a save is of its own entry, though another is opened before it leaves', async () => {
    const device = await aDevice();
    const tab = await device.tab();
    const untouched = await file(otherHouse);
    tab.open(house);
    await pause();
    tab.type(name, 'Vườn Một');
    void tab.save();
    tab.open(otherHouse);
    await pause(5000);
    expect(device.saved().name).toBe('Vườn Một');
    expect(parse(await file(house))).toEqual({ ...device.saved(), name: 'Vườn Chân Núi' });
    expect(device.server.files.get(path(otherHouse))).toBe(untouched);
    expect(tab.saveStep()).toBe('quiet');
    expect(device.records.kept.size).toBe(0);
  });

  test('what somebody else saved is held against its own entry only', async () => {
    const device = await aDevice();
    const tab = await device.tab();
    tab.open(house);
    await pause();
    tab.type(name, 'Vườn Của Tôi');
    await pause();
    const letGo = heldBack(device.server);
    void tab.save();
    await pause();
    device.server.files.set(path(house), (await file(house)).replace('name: Vườn Chân Núi', 'name: Của Họ'));
    tab.open(otherHouse);
    await pause();
    letGo();
    await pause(5000);
    expect(tab.saveStep()).toBe('quiet');
    expect(tab.value(name)).toBe('Nhà Sàn Lửa Trại');
    tab.open(house);
    await pause();
    expect(tab.value(name)).toBe('Vườn Của Tôi');
    void tab.save();
    await pause(5000);
    expect(tab.saveStep()).toBe('clash');
  });

  test('what is typed while a save is on its way is kept, and saved next', async () => {
    const device = await aDevice();
    const tab = await device.tab();
    tab.open(house);
    await pause();
    tab.type(name, 'Vườn Một');
    const letGo = heldBack(device.server);
    void tab.save();
    await pause();
    tab.type(tagline, 'Gõ trong lúc gửi.');
    letGo();
    await pause(5000);
    expect(tab.saveStep()).toBe('quiet');
    expect(device.saved().name).toBe('Vườn Một');
    tab.end();
    const again = await device.tab();
    again.open(house);
    await pause();
    expect(again.value(tagline)).toBe('Gõ trong lúc gửi.');
    void again.save();
    await pause(5000);
    expect(again.saveStep()).toBe('saved');
    expect(device.saved().tagline.vi).toBe('Gõ trong lúc gửi.');
  });

  test('letters of another entry are kept though a save ends just then', async () => {
    const device = await aDevice();
    const tab = await device.tab();
    tab.open(house);
    await pause();
    tab.type(name, 'Vườn Một');
    const letGo = heldBack(device.server);
    void tab.save();
    await pause();
    tab.open(otherHouse);
    await pause();
    tab.type(name, 'Lửa Trại Mới');
    letGo();
    await pause();
    tab.end();
    const again = await device.tab();
    again.open(otherHouse);
    await pause();
    expect(again.value(name)).toBe('Lửa Trại Mới');
  });
});

describe('two people’s changes are brought together as they are when that is done', () => {
  async function aClash() {
    const device = await aDevice();
    const tab = await device.tab();
    tab.open(house);
    await pause();
    tab.type(name, 'Vườn Của Tôi');
    device.server.files.set(path(house), (await file(house)).replace('name: Vườn Chân Núi', 'name: Của Họ'));
    void tab.save();
    await pause(5000);
    const state = tab.saveState() as { step: string; clash: never };
    expect(state.step).toBe('clash');
    return { device, tab, clash: state.clash };
  }

  test('what is typed between the refusal and the choice is in what is saved', async () => {
    const { device, tab, clash } = await aClash();
    tab.type(tagline, 'Gõ sau khi bị từ chối.');
    void tab.saveMerged(clash, () => 'theirs', []);
    await pause(5000);
    expect(tab.saveStep()).toBe('saved');
    expect(device.saved()).toMatchObject({ name: 'Của Họ', tagline: { vi: 'Gõ sau khi bị từ chối.' } });
  });

  test('pictures on their way into the form are waited for', async () => {
    const { device, tab, clash } = await aClash();
    tab.preparing.count(1);
    void tab.saveMerged(clash, () => 'mine', []);
    await pause(5000);
    tab.type(['photos', 0, 'alt', 'vi'], 'Ảnh tới sau.');
    tab.preparing.count(-1);
    await pause(5000);
    expect(tab.saveStep()).toBe('saved');
    expect(device.saved().photos[0].alt.vi).toBe('Ảnh tới sau.');
  });

  test('a choice about an entry that is no longer open changes nothing', async () => {
    const { device, tab, clash } = await aClash();
    tab.open(otherHouse);
    await pause();
    void tab.saveMerged(clash, () => 'mine', []);
    await pause(5000);
    expect(tab.value(name)).toBe('Nhà Sàn Lửa Trại');
    expect(device.saved().name).toBe('Của Họ');
  });
});

test('a save that waits for a line goes on waiting while pictures are made ready, and says so again', async () => {
  const device = await aDevice();
  const tab = await device.tab();
  tab.open(house);
  await pause();
  tab.type(name, 'Vườn Một');
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')));
  void tab.save();
  await pause(10_000);
  const waiting = tab.saveState();
  expect(waiting.step).toBe('waiting');
  tab.preparing.count(1);
  void tab.save();
  // Another state: whoever tries again after a time begins to count anew.
  expect(tab.saveState()).not.toBe(waiting);
  expect(tab.saveState()).toEqual(waiting);
});

describe('whatever goes wrong, the page is free again', () => {
  test.each([
    ['no YAML', 'name: "'],
    ['a list', '- a'],
    ['no text at all', '\u0000'],
    ['two names', 'name: A\nname: B\n'],
  ])('the file of the person who was faster is %s', async (_case, theirs) => {
    const device = await aDevice();
    const tab = await device.tab();
    tab.open(house);
    await pause();
    tab.type(name, 'Vườn Một');
    device.server.files.set(path(house), theirs);
    void tab.save();
    await pause(5000);
    expect(tab.saveState()).toEqual({ step: 'refused', message: expect.stringMatching(/tổ công nghệ số/) });
    expect(device.server.files.get(path(house))).toBe(theirs);
    expect(tab.value(name)).toBe('Vườn Một');
  });
});
