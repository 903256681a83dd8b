import type { SharedPicture } from './share-sheet.ts';

type Asked = Pick<SharedPicture, 'src' | 'file'>;

/** That some pictures could not be fetched. */
export class LackingPictures extends Error {
  /** Names of their files. */
  readonly files: readonly string[];

  constructor(files: readonly string[], cause: unknown) {
    super(`${files.join(', ')}: ${cause}`, { cause });
    this.files = files;
  }
}

const kept = new Map<string, Promise<File>>();

/** Milliseconds without a byte of any picture after which the line counts as dead. */
export const patience = 30_000;

/** What to do with each picture that is on its way once the line is dead. */
const waiting = new Set<() => void>();
let timer: ReturnType<typeof setTimeout> | undefined;

/** Pictures share the line: while one of them comes, the others only wait. */
function heard(): void {
  clearTimeout(timer);
  if (!waiting.size) return;
  timer = setTimeout(() => {
    for (const giveUp of [...waiting]) giveUp();
  }, patience);
}

/** Types of what a host says in the place of a picture. */
const notice = /\b(?:html|xml|json)\b/;

async function received({ src, file }: Asked, signal: AbortSignal): Promise<File> {
  // Its address stays when a price changes: an hour old, it would be posted with the old one.
  const response = await fetch(src, { cache: 'no-cache', signal });
  heard();
  const type = response.headers.get('content-type') ?? '';
  if (!response.ok || !response.body || notice.test(type))
    throw new Error(`${src}: ${response.status} ${type}`);
  const parts: Uint8Array<ArrayBuffer>[] = [];
  const reader = response.body.getReader();
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    parts.push(read.value);
    heard();
  }
  return new File(parts, file, { type: 'image/jpeg' });
}

async function fetched(asked: Asked): Promise<File> {
  const end = new AbortController();
  let giveUp = () => {};
  const dead = new Promise<never>((_, fail) => {
    giveUp = () => {
      end.abort();
      fail(new Error(`${asked.src}: the line is dead`));
    };
  });
  waiting.add(giveUp);
  heard();
  try {
    return await Promise.race([received(asked, end.signal), dead]);
  } finally {
    waiting.delete(giveUp);
    heard();
  }
}

/** The file of a picture; fetched once, and again after a failure. */
function pictureFile(picture: Asked): Promise<File> {
  const key = `${picture.src} ${picture.file}`;
  const known = kept.get(key);
  if (known) return known;
  const fresh = fetched(picture);
  kept.set(key, fresh);
  fresh.catch(() => kept.delete(key));
  return fresh;
}

/**
 * The files of a post in their order. They are fetched before anybody presses “post”: a browser lets a page share only
 * within seconds of the tap, and a weak line takes longer.
 * @param onEach told how many are there
 * @throws {LackingPictures} once all have been tried; asking again fetches only what is missing
 */
export async function pictureFiles(
  pictures: readonly Asked[],
  onEach: (ready: number) => void,
): Promise<File[]> {
  let ready = 0;
  const tries = pictures.map(async (picture) => {
    const file = await pictureFile(picture);
    onEach(++ready);
    return file;
  });
  const outcomes = await Promise.allSettled(tries);
  const lacking = pictures.filter((_, index) => outcomes[index]?.status === 'rejected');
  const fault = outcomes.find((outcome) => outcome.status === 'rejected');
  if (fault)
    throw new LackingPictures(
      lacking.map(({ file }) => file),
      fault.reason,
    );
  return Promise.all(tries);
}
