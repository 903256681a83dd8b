import { EventEmitter } from 'node:events';
import { setTimeout as rest } from 'node:timers/promises';
import type { BuildNote, BuildState } from '../desk/protocol.ts';
import type { Rebuild } from '../desk/server/build-feed.ts';
import type { Listing } from '../listings/entries.ts';
import { inVietnamese } from '../listings/problem.ts';
import type { PictureMaker } from '../program/picture-maker.ts';
import type { Program } from '../program/program.ts';
import type { LiveSite } from '../site/live-site.ts';
import type { CardFailure, ShortenedCard } from '../site/published-cards.ts';
import { unmade } from '../site/unmade.ts';
import { buildNotes } from './build-notes.ts';

/** Milliseconds of quiet before the content is read: a save writes several files at once. */
const quiet = 50;

/** Milliseconds after which it is read without quiet. */
const patience = 400;

/** What of the site this needs. */
export type ShownSite = Pick<
  LiveSite,
  'refresh' | 'content' | 'isShown' | 'directory' | 'noteFailedCards' | 'prepare'
>;

/** What of the cards of a house has to be told. */
interface CardNews {
  failures: CardFailure[];
  shortened: ShortenedCard[];
}

const noReason =
  'Chương trình gặp lỗi khi đọc nội dung. Hãy nhờ tổ công nghệ số xem cửa sổ đang chạy npm start.';

/**
 * Shows what has changed in the content, at once; then has the cards of the houses that changed drawn behind it, and
 * takes back those that fail. What cannot be read leaves everything as it was.
 */
export class LiveRebuild implements Rebuild {
  state: BuildState = { state: 'current' };
  /** Vietnamese: why the content, as it was read last, is not shown. */
  failure: string | undefined;
  /** When it was read last. */
  readAt: Date | undefined;
  private readonly site: ShownSite;
  private readonly breath: number;
  private readonly pictures: Pick<PictureMaker, 'cards'>;
  private readonly program: Pick<Program, 'publishCards' | 'plannedCardsOf' | 'addressOf'>;
  private readonly told = new EventEmitter<{ state: [BuildState] }>().setMaxListeners(0);
  private timer: NodeJS.Timeout | undefined;
  /** When the first change was told that is not shown yet, by `performance.now()`. */
  private since: number | undefined;
  private reading = 0;
  private drawing: Promise<void> | undefined;
  private again = false;
  /** Houses whose cards are known, as they were when that was looked at. */
  private readonly known = new WeakSet<Listing>();
  /** By slug. */
  private readonly news = new Map<string, CardNews>();

  /** @param breath milliseconds between a change that is shown and the cards behind it */
  constructor(
    site: ShownSite,
    pictures: Pick<PictureMaker, 'cards'>,
    program: Pick<Program, 'publishCards' | 'plannedCardsOf' | 'addressOf'>,
    breath = 0,
  ) {
    this.breath = breath;
    this.site = site;
    this.pictures = pictures;
    this.program = program;
  }

  follow(listener: (state: BuildState) => void): () => void {
    this.told.on('state', listener);
    return () => this.told.off('state', listener);
  }

  changed(): void {
    this.tell({ state: 'waiting' });
    const now = performance.now();
    this.since ??= now;
    clearTimeout(this.timer);
    this.timer = setTimeout(
      () => void this.read(),
      Math.max(0, Math.min(quiet, this.since + patience - now)),
    );
  }

  /** Shows what the content is now; the cards follow. */
  async read(): Promise<void> {
    clearTimeout(this.timer);
    this.timer = undefined;
    this.since = undefined;
    this.reading++;
    try {
      const { site, problems } = await this.site.refresh();
      this.failure = site ? undefined : problems.map(inVietnamese).join('\n');
    } catch (fault) {
      console.error('[content]', fault);
      this.failure = noReason;
    }
    this.reading--;
    this.readAt = new Date();
    this.again = true;
    this.drawing ??= this.draw().finally(() => {
      this.drawing = undefined;
      this.settle();
    });
  }

  /** Resolves when the cards of what is shown are known. */
  async drawn(): Promise<void> {
    while (this.drawing) await this.drawing;
  }

  private async draw(): Promise<void> {
    while (this.again) {
      this.again = false;
      // Whoever waits for a page comes first.
      if (this.breath) await rest(this.breath);
      if (!this.site.isShown) return;
      for (const listing of this.site.directory.listings) {
        if (!this.known.has(listing)) {
          const since = performance.now();
          await this.drawCardsOf(listing);
          // As long again for whoever asks meanwhile.
          await rest(Math.min(performance.now() - since, this.breath));
        }
        if (this.again) break;
      }
    }
  }

  private async drawCardsOf(listing: Listing): Promise<void> {
    const { publishCards, plannedCardsOf, addressOf } = this.program;
    this.known.add(listing);
    try {
      const planned = plannedCardsOf(listing, this.site.directory.site);
      const { failures, shortened } = await publishCards(
        planned,
        (cards, onCard) => this.pictures.cards(cards, onCard),
        ({ reused }, done, of) => {
          if (!reused)
            this.tell({ state: 'building', message: `Làm ảnh đăng bài của ${listing.name}: ${done}/${of}` });
        },
      );
      this.news.set(listing.slug, { failures, shortened });
      this.site.noteFailedCards(
        listing.slug,
        new Map(failures.map((failure) => [addressOf(failure), failure.fault])),
      );
      await this.site.prepare(listing);
    } catch (fault) {
      console.error('[cards]', fault);
      // The next change is another chance.
      this.known.delete(listing);
    }
  }

  private settle(): void {
    if (this.timer || this.reading) return;
    if (this.failure === undefined) this.tell({ state: 'current', ...this.notes() });
    else this.tell({ state: 'failed', message: this.failure });
  }

  private notes(): Pick<BuildState, 'notes'> {
    const slugs = this.site.isShown ? this.site.directory.listings.map(({ slug }) => slug) : [];
    const news = slugs.flatMap((slug) => this.news.get(slug) ?? []);
    const notes: BuildNote[] = buildNotes({
      problems: this.site.content?.problems ?? [],
      failures: news.flatMap(({ failures }) => failures),
      shortened: news.flatMap(({ shortened }) => shortened),
      unmade: unmade(),
    });
    return notes.length ? { notes } : {};
  }

  private tell(state: BuildState): void {
    // Ten photos that are copied in are ten changes, but one thing to wait for.
    if (state.state === 'waiting' && this.state.state === 'waiting') return;
    // What waits to be shown is news, and the cards behind it are none.
    if (state.state === 'building' && (this.timer || this.reading)) return;
    this.state = state;
    for (const listener of this.told.listeners('state')) {
      try {
        listener(state);
      } catch (fault) {
        console.error(`[site] ${fault}`);
      }
    }
  }
}
