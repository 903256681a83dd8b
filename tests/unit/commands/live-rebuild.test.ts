import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { LiveRebuild, type ShownSite } from '../../../src/commands/live-rebuild.ts';
import type { BuildState } from '../../../src/desk/protocol.ts';
import type { Listing } from '../../../src/listings/entries.ts';
import type { Content } from '../../../src/listings/read-content.ts';
import type { PictureMaker } from '../../../src/program/picture-maker.ts';
import type { Program } from '../../../src/program/program.ts';
import { addressOf } from '../../../src/site/planned-cards.ts';
import { publishCards } from '../../../src/site/published-cards.ts';
import { forgetUnmade, noteUnmade } from '../../../src/site/unmade.ts';
import { aListing } from '../../fixtures/listing.ts';
import { aDirectory } from '../../fixtures/site.ts';

const aHouse = (slug: string): Listing => ({ ...aListing({ name: slug }), slug });

type Draw = PictureMaker['cards'];
const good = { bytes: 7, dropped: [] };
const goodCards: Draw = async (cards, onCard) => {
  for (const index of cards.keys()) onCard(index, good);
};

/** A site with these houses, each of which has two cards; what it is told, and what is drawn. */
function rebuilding(houses: Listing[] = [aHouse('nha-mot'), aHouse('nha-hai')]) {
  const directory = aDirectory({ listings: houses });
  const content: Content = { ...directory, site: directory.site, homestays: [], problems: [], leftOut: [] };
  const site = {
    content: undefined as Content | undefined,
    isShown: true,
    directory,
    refresh: vi.fn<ShownSite['refresh']>(async () => {
      site.content = content;
      return content;
    }),
    noteFailedCards: vi.fn<ShownSite['noteFailedCards']>(),
    prepare: vi.fn<ShownSite['prepare']>(async () => undefined),
  };
  const draw = vi.fn<Draw>(goodCards);
  const plannedCardsOf = (listing: Listing) =>
    (['link', 'tiktok-1'] as const).map((name) => ({
      listing,
      language: 'vi' as const,
      card: { name, shot: { picture: { hash: listing.slug } }, text: {} },
    }));
  const program = { publishCards, plannedCardsOf, addressOf } as unknown as Program;
  const rebuild = new LiveRebuild(site, { cards: draw }, program);
  const states: BuildState[] = [];
  rebuild.follow((state) => states.push(state));
  const told = () => states.map(({ state }) => state);
  const drawn = () => draw.mock.calls.map(([[card]]) => card?.shot.picture.hash);
  return { site, content, draw, rebuild, states, told, drawn };
}

// Nothing of a card is in the cache.
vi.mock(import('../../../src/cards/card-place.ts'), async (original) => ({
  ...(await original()),
  foundCard: () => undefined,
}));

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
});

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  forgetUnmade();
});

/** Lets pass what a save waits for, and all that follows from it. */
async function afterQuiet(rebuild: LiveRebuild, milliseconds = 50) {
  await vi.advanceTimersByTimeAsync(milliseconds);
  await rebuild.drawn();
  await new Promise(setImmediate);
}

test('a change: it waits, then the site shows it, then the cards are drawn, then all is current', async () => {
  const { rebuild, site, states, told, drawn } = rebuilding();
  expect(rebuild.state).toEqual({ state: 'current' });
  rebuild.changed();
  expect(rebuild.state).toEqual({ state: 'waiting' });
  await vi.advanceTimersByTimeAsync(49);
  expect(site.refresh).not.toHaveBeenCalled();
  await afterQuiet(rebuild, 1);
  expect(site.refresh).toHaveBeenCalledOnce();
  expect(told()).toEqual(['waiting', 'building', 'building', 'building', 'building', 'current']);
  expect(states[1]?.message).toBe('Làm ảnh đăng bài của nha-mot: 1/2');
  expect(drawn()).toEqual(['nha-mot', 'nha-hai']);
  expect(rebuild.state).toEqual({ state: 'current' });
});

test('many changes that come together are one thing to wait for, and one reading', async () => {
  const { rebuild, site, told } = rebuilding([]);
  for (let change = 0; change < 6; change++) {
    rebuild.changed();
    await vi.advanceTimersByTimeAsync(20);
  }
  await afterQuiet(rebuild);
  expect(site.refresh).toHaveBeenCalledOnce();
  expect(told()).toEqual(['waiting', 'current']);
});

test('changes that never end are shown all the same', async () => {
  const { rebuild, site } = rebuilding([]);
  for (let change = 0; change < 100; change++) {
    rebuild.changed();
    await vi.advanceTimersByTimeAsync(20);
  }
  expect(site.refresh.mock.calls.length).toBeGreaterThanOrEqual(4);
  expect(site.refresh.mock.calls.length).toBeLessThan(10);
});

test('what changes while the content is being read is read again before anything is called current', async () => {
  const { rebuild, site, content, told } = rebuilding([]);
  const first = Promise.withResolvers<void>();
  site.refresh.mockImplementationOnce(async () => {
    await first.promise;
    return content;
  });
  rebuild.changed();
  await vi.advanceTimersByTimeAsync(50);
  rebuild.changed();
  first.resolve();
  await afterQuiet(rebuild, 0);
  expect(told()).toEqual(['waiting']);
  await afterQuiet(rebuild);
  expect(site.refresh).toHaveBeenCalledTimes(2);
  expect(told()).toEqual(['waiting', 'current']);
});

test('a house that changes while its cards are drawn is drawn again, and until then nothing is called current', async () => {
  const { rebuild, site, draw, told, drawn } = rebuilding();
  const first = Promise.withResolvers<void>();
  draw.mockImplementationOnce(async (...given) => {
    await first.promise;
    return goodCards(...given);
  });
  rebuild.changed();
  await vi.advanceTimersByTimeAsync(50);
  await vi.waitFor(() => expect(draw).toHaveBeenCalled());
  rebuild.changed();
  site.directory = aDirectory({ listings: [aHouse('nha-moi'), ...site.directory.listings.slice(1)] });
  first.resolve();
  await afterQuiet(rebuild, 0);
  // That the cards of what was are drawn is no news while something waits to be shown.
  expect(rebuild.state.state).toBe('waiting');
  await afterQuiet(rebuild);
  expect(drawn()).toEqual(['nha-mot', 'nha-hai', 'nha-moi']);
  expect(told().at(-1)).toBe('current');
  expect(told().filter((state) => state === 'current')).toHaveLength(1);
});

test('houses that are the same are not looked at again', async () => {
  const { rebuild, drawn } = rebuilding();
  for (let change = 0; change < 3; change++) {
    rebuild.changed();
    await afterQuiet(rebuild);
  }
  expect(drawn()).toEqual(['nha-mot', 'nha-hai']);
});

test('broken settings: the reason is told, until they are mended', async () => {
  const { rebuild, site, content } = rebuilding([]);
  const problem = { file: 'site.yaml', field: 'address', vi: 'Thiếu “Địa chỉ trang”.', en: 'missing' };
  site.refresh.mockResolvedValueOnce({ ...content, site: undefined, problems: [problem] });
  rebuild.changed();
  await afterQuiet(rebuild);
  expect(rebuild.state.state).toBe('failed');
  expect(rebuild.state.message).toContain('Thiếu “Địa chỉ trang”.');
  rebuild.changed();
  expect(rebuild.state).toEqual({ state: 'waiting' });
  await afterQuiet(rebuild);
  expect(rebuild.state).toEqual({ state: 'current' });
});

test('a reading that throws is told as a sentence, and the next one is read', async () => {
  vi.spyOn(console, 'error').mockReturnValue();
  const { rebuild, site } = rebuilding([]);
  site.refresh.mockRejectedValueOnce(new Error('EMFILE'));
  rebuild.changed();
  await afterQuiet(rebuild);
  expect(rebuild.state.state).toBe('failed');
  expect(rebuild.state.message).toMatch(/^Chương trình gặp lỗi khi đọc nội dung\./);
  expect(rebuild.state.message).not.toContain('EMFILE');
  rebuild.changed();
  await afterQuiet(rebuild);
  expect(rebuild.state.state).toBe('current');
});

test('without any settings there is nothing to draw', async () => {
  const { rebuild, site, content, draw } = rebuilding();
  site.isShown = false;
  site.refresh.mockResolvedValueOnce({ ...content, site: undefined });
  await rebuild.read();
  await rebuild.drawn();
  expect(draw).not.toHaveBeenCalled();
  expect(rebuild.state.state).toBe('failed');
});

test('when the cards of a house cannot be drawn for want of a process, the others are, and it is tried with the next change', async () => {
  vi.spyOn(console, 'error').mockReturnValue();
  const { rebuild, draw, drawn } = rebuilding();
  draw.mockRejectedValueOnce(new Error('has died'));
  await rebuild.read();
  await rebuild.drawn();
  expect(rebuild.state.state).toBe('current');
  await rebuild.read();
  await rebuild.drawn();
  expect(drawn()).toEqual(['nha-mot', 'nha-hai', 'nha-mot']);
});

test('cards that fail or are cut short are noted, pages lose those that fail, and both end when the house is mended or gone', async () => {
  const { rebuild, site, draw } = rebuilding([aHouse('nha-mot')]);
  draw.mockImplementationOnce(async (_cards, onCard) => {
    onCard(0, { fault: new Error('no glyph') });
    onCard(1, { bytes: 7, dropped: [{ text: 'Câu dài' }] as never });
  });
  await rebuild.read();
  await rebuild.drawn();
  const [[slug, failed] = []] = site.noteFailedCards.mock.calls;
  expect([slug, [...(failed ?? []).keys()]]).toEqual(['nha-mot', ['/cards/nha-mot/vi/link.jpg']]);
  expect(rebuild.state.notes).toEqual([
    { entry: 'homestays/nha-mot', vi: expect.stringContaining('Chưa làm được 1 tấm ảnh để đăng.') },
    { entry: 'homestays/nha-mot', vi: expect.stringContaining('“Câu dài”') },
  ]);
  const noted = rebuild.state.notes;
  await rebuild.read();
  await rebuild.drawn();
  expect(rebuild.state.notes).toEqual(noted);

  site.directory = aDirectory({ listings: [aHouse('nha-mot')] });
  await rebuild.read();
  await rebuild.drawn();
  expect(site.noteFailedCards).toHaveBeenLastCalledWith('nha-mot', new Map());
  expect(rebuild.state).toEqual({ state: 'current' });
});

test('a house that is gone has no notes any more', async () => {
  const { rebuild, site, draw } = rebuilding([aHouse('nha-mot')]);
  draw.mockImplementationOnce(async (_cards, onCard) => onCard(0, { fault: new Error('x') }));
  await rebuild.read();
  await rebuild.drawn();
  expect(rebuild.state.notes).toHaveLength(1);
  site.directory = aDirectory({ listings: [] });
  await rebuild.read();
  await rebuild.drawn();
  expect(rebuild.state).toEqual({ state: 'current' });
});

test('problems of the content and what the program could not make are noted with their entries', async () => {
  const { rebuild, content } = rebuilding([]);
  content.problems.push({ file: 'homestays/nha-ba/index.yaml', field: 'name', vi: 'Thiếu tên.', en: 'x' });
  noteUnmade({ entry: 'homestays/nha-hai', name: 'Nhà Hai', output: 'poster', fault: new Error('x') });
  await rebuild.read();
  await rebuild.drawn();
  expect(rebuild.state.notes?.map(({ entry }) => entry)).toEqual(['homestays/nha-ba', 'homestays/nha-hai']);
});

test('a listener that throws keeps nothing from the others, and one that has left is told nothing', async () => {
  vi.spyOn(console, 'error').mockReturnValue();
  const { rebuild } = rebuilding([]);
  rebuild.follow(() => {
    throw new Error('line is dead');
  });
  const [stays, leaves] = [vi.fn(), vi.fn()];
  const unfollow = rebuild.follow(leaves);
  rebuild.follow(stays);
  unfollow();
  rebuild.changed();
  await afterQuiet(rebuild);
  expect(stays.mock.calls.map(([{ state }]) => state)).toEqual(['waiting', 'current']);
  expect(leaves).not.toHaveBeenCalled();
});
