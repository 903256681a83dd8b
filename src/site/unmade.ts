/** What of an entry can be missing alone: its page is the entry itself, the others are what is made from it besides. */
export const outputs = {
  page: 'trang',
  share: 'trang đăng bài',
  booking: 'hồ sơ Booking.com',
  poster: 'tờ quảng cáo',
  file: 'tệp tải về',
} as const;

/** Key of an output. */
export type Output = keyof typeof outputs;

/** Something that a fault of this program kept from being made. All the rest of the site is there. */
export interface Unmade {
  /** As `homestays/suoi-mo`. */
  entry: string;
  /** What people call it. */
  name: string;
  output: Output;
  /** For the developer's log. */
  fault: string;
}

// Pages are rendered from a bundle of their own, so the list they share with the build hangs on the process.
const shelf = globalThis as { nhaSanUnmade?: Unmade[] };
shelf.nhaSanUnmade ??= [];

/** What was not made so far. */
export const unmade = (): readonly Unmade[] => shelf.nhaSanUnmade ?? [];

/** Notes what was not made, once. */
export function noteUnmade({ fault, ...what }: Omit<Unmade, 'fault'> & { fault: unknown }): void {
  if (isMade(what.entry, what.output)) {
    shelf.nhaSanUnmade?.push({ ...what, fault: fault instanceof Error ? fault.message : String(fault) });
  }
}

/** Whether an output of an entry is made, as far as is known. */
export const isMade = (entry: string, output: Output): boolean =>
  !unmade().some((each) => each.entry === entry && (each.output === output || each.output === 'page'));

/** Forgets it all, for the next build of the same process. */
export function forgetUnmade(): void {
  shelf.nhaSanUnmade = [];
}

/** For the team and the owner: what is missing, that nothing else is, and whom to tell. */
export const unmadeSentence = ({ name, output }: Pick<Unmade, 'name' | 'output'>): string =>
  `Chưa làm được ${outputs[output]} của “${name}”; các nhà khác vẫn cập nhật. Hãy báo người làm chương trình.`;
