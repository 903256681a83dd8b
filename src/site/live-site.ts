import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { setImmediate as breathe } from 'node:timers/promises';
import { mayBeListed } from '../booking/agreed.ts';
import { preparedKit } from '../booking/prepared-kit.ts';
import type { Card } from '../cards/card.ts';
import { lightCardPlace, plannedCard } from '../cards/card-place.ts';
import { contentFolder } from '../listings/content-folder.ts';
import { directoryOf } from '../listings/directory.ts';
import type { Directory, Listing } from '../listings/entries.ts';
import { everyPicture } from '../listings/every-picture.ts';
import { withLastGood } from '../listings/last-good.ts';
import { type Content, readContent } from '../listings/read-content.ts';
import { ReadingMemory } from '../listings/reading-memory.ts';
import { derivedPlace } from '../photos/derive.ts';
import { type PhotoFile, photoAt } from '../photos/photo-at.ts';
import { entryAt } from './entry-at.ts';
import { madeWith } from './made-with.ts';
import { workerBody } from './offline/worker-file.ts';
import { takeFault } from './page-faults.ts';
import { cardAt } from './planned-cards.ts';
import { allAddresses } from './routes.ts';
import { headersFor } from './security/response-headers.ts';
import { platformsWithoutPictures, publishedPosts, unpicturedPosts } from './share/published-posts.ts';
import { houseReadiness } from './share/to-do.ts';
import { headerRulesNow, siteFile, siteFileAddresses } from './site-files.ts';
import {
  dayNow,
  type FailedCards,
  oncePerSnapshot,
  type Snapshot,
  show,
  snapshot,
  within,
} from './snapshot.ts';
import { tryEntries } from './try-entries.ts';
import { forgetUnmade, noteUnmade, unmade } from './unmade.ts';
import { withoutUnmade } from './unmade-entries.ts';

/** What was bundled once for this version of the program. */
export interface BundledProgram {
  /** Answers a request with a page of the snapshot that is shown. */
  render: (request: Request) => Promise<Response>;
  /** Folder of the bundled scripts and of the files that are served as they are. */
  client: string;
}

/** A page or text of the site. */
export interface SitePage {
  /** 200 or 404. */
  status: number;
  /** Media type; that of the file's name where it is empty. */
  type: string;
  body: Buffer;
}

/** Why the page at an address could not be made. */
class PageFault extends Error {
  readonly address: string;

  constructor(address: string, cause: unknown) {
    super(cause instanceof Error ? cause.message : `${address} could not be made.`, { cause });
    this.address = address;
  }
}

/**
 * The site, made from the content when it is asked for. What is shown is one state of the content at a time; what is
 * asked for is made from one state to its end.
 */
export class LiveSite {
  /** What the last reading of the content came to; nothing before the first. */
  content: Content | undefined;
  private readonly program: BundledProgram;
  private readonly memory = new ReadingMemory();
  /** What is shown: the last good state of each entry. */
  private shown: Content | undefined;
  private failedCards: ReadonlyMap<string, FailedCards> = new Map();
  /** What changes what is shown, one after another. */
  private turn: Promise<unknown> = Promise.resolve();
  private worker: Promise<string> | undefined;

  constructor(program: BundledProgram) {
    this.program = program;
  }

  /**
   * Reads what has changed and shows it from then on. Broken entries stay as they were; without settings of the site
   * nothing is shown yet.
   * @param keepGood whether what is broken now stays as it was shown before
   */
  refresh({ keepGood = true } = {}): Promise<Content> {
    return this.inTurn(async () => {
      const last = keepGood ? this.shown : undefined;
      const content = await readContent(contentFolder(), this.memory, last);
      this.content = content;
      const next = last ? withLastGood(content, last) : content;
      if (!next.site) return content;
      this.shown = next;
      forgetUnmade();
      this.publish();
      return content;
    });
  }

  private inTurn<T>(run: () => Promise<T>): Promise<T> {
    const done = this.turn.then(run, run);
    this.turn = done;
    return done;
  }

  /** What an earlier run of the program showed last: from it what is broken at the first reading is taken. */
  recall(last: Content): void {
    this.shown ??= last;
  }

  /** What is shown, for `recall`. */
  get lastGood(): Content | undefined {
    return this.shown;
  }

  /** Whether there is anything to show. */
  get isShown(): boolean {
    return this.shown?.site !== undefined;
  }

  /** What is shown now. */
  get directory(): Directory {
    return this.today().directory;
  }

  /** Works out what pages of all houses need of one, so that nobody waits for it. */
  async prepare(listing: Listing): Promise<void> {
    await this.within(async () => {
      const [unpictured, lost] = [await platformsWithoutPictures(listing), await unpicturedPosts(listing)];
      await breathe();
      houseReadiness(listing, this.directory.site, unpictured, lost);
    });
  }

  /** Notes the cards of a house that did not pass their proof: pages no longer show them. */
  noteFailedCards(slug: string, failed: FailedCards): void {
    const before = this.failedCards.get(slug);
    if (!failed.size && !before) return;
    const next = new Map(this.failedCards);
    if (failed.size) next.set(slug, failed);
    else next.delete(slug);
    this.failedCards = next;
    this.publish();
  }

  /** The state that is asked for now; whatever is made within it sees no other. */
  today(): Snapshot {
    if (snapshot().day !== dayNow()) this.publish();
    return snapshot();
  }

  /** Runs something that sees one state to its end. */
  within = <T>(run: () => T): T => within(this.today(), run);

  /** The address of every page and text, and of the files made from the whole site. */
  addresses(): Promise<Set<string>> {
    return this.make(() =>
      oncePerSnapshot('addresses', async () => {
        const lists = await Promise.all([allAddresses(), siteFileAddresses()]);
        return new Set([...lists.flat(), '/404.html']);
      }),
    );
  }

  /** The card at an address, whole (`.jpg`) or light (`.avif`); `undefined` where none is that passed its proof. */
  card(address: string): { card: Card; place: string } | undefined {
    const { directory, failedCards } = this.today();
    const [, , slug = ''] = address.split('/');
    const whole = address.replace(/\.avif$/, '.jpg');
    const card = failedCards.get(slug)?.has(whole) ? undefined : cardAt(whole, directory);
    return card && { card, place: whole === address ? plannedCard(card).place : lightCardPlace(card) };
  }

  /** The picture at an address, with its place in the cache. */
  photo(address: string): (PhotoFile & { place: string }) | undefined {
    const photo = photoAt(address, everyPicture(this.directory));
    return photo && { ...photo, place: derivedPlace(photo.source, photo.derivation) };
  }

  /** How what lies at an address is to be sent. */
  headers = (address: string): Record<string, string> =>
    this.within(() => headersFor(headerRulesNow(), address));

  /**
   * A page or text of the site; the page that says that there is none where there is none.
   * @throws when a page of the whole site fails
   */
  page(address: string): Promise<SitePage> {
    return this.make(() => this.made(address));
  }

  /** Makes something from one state; when that fails, again from the one without what it failed for. */
  private async make<T>(run: () => Promise<T>): Promise<T> {
    for (;;) {
      const now = this.today();
      try {
        return await within(now, run);
      } catch (fault) {
        await this.inTurn(() => this.leaveOut(fault, now));
      }
    }
  }

  /** @throws {PageFault} when the page failed */
  private async made(address: string): Promise<SitePage> {
    const text = await siteFile(address, {
      worker: await this.workerBody(),
      scripts: this.program.client,
      page: async (each) => (await this.made(each)).body.toString(),
    });
    if (text !== undefined) return { status: 200, type: '', body: Buffer.from(text) };
    // The page for what is not there has no address of its own.
    const asked = address === '/404.html' ? '/404/' : address;
    const response = await this.program.render(new Request(`http://localhost${asked}`));
    if (response.status >= 500) throw new PageFault(address, takeFault(asked));
    const type = response.headers.get('content-type') ?? '';
    return { status: response.status, type, body: Buffer.from(await response.arrayBuffer()) };
  }

  /**
   * Leaves out what keeps something from being made: an entry, an output of it, or a page alone.
   * @throws {unknown} the fault, when it is none of these
   */
  private async leaveOut(fault: unknown, failing: Snapshot): Promise<void> {
    // What is shown by now may be mended, or without what failed for another page.
    if (this.today() !== failing) return;
    const { site, listings } = failing.directory;
    const before = unmade().length;
    await within(failing, async () => {
      tryEntries(failing.directory);
      await madeWith(listings, 'share', publishedPosts);
      await madeWith(listings.filter(mayBeListed), 'booking', (listing) => preparedKit(listing, site));
    });
    if (unmade().length === before) {
      const entry = fault instanceof PageFault ? entryAt(fault.address) : undefined;
      if (!entry) throw fault;
      noteUnmade({ ...entry, fault });
    }
    this.publish();
  }

  private publish(): void {
    const { shown } = this;
    if (!shown?.site) return;
    const directory = withoutUnmade(directoryOf({ ...shown, site: shown.site }));
    show({ directory, day: dayNow(), failedCards: this.failedCards, memory: new Map() });
  }

  private workerBody(): Promise<string> {
    this.worker ??= readFile(path.join(this.program.client, '..', workerBody), 'utf8');
    return this.worker;
  }
}
