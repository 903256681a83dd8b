import { check } from '../rules/rules.ts';

/** A sentence, or sentences that belong together, which a text may hold. Drafts stand in reading order. */
export interface Draft {
  text: string;
  /** Less is more important: the text is filled with the most important drafts first. */
  rank: number;
  /** What it continues: it stands only where that stands. */
  after?: Draft;
}

/** Drafts as sentences come: nothing becomes no draft. */
export const draft = (rank: number, text: string | undefined): Draft[] => (text ? [{ text, rank }] : []);

/**
 * Sentences of one text, the first with its own rank, the others from `later` on, each only where the one before it
 * stands: an owner's second sentence may begin with “it”.
 */
export function chain(sentences: readonly string[], first: number, later: number): Draft[] {
  const drafts: Draft[] = [];
  for (const [index, text] of sentences.entries()) {
    const before = drafts.at(-1);
    drafts.push({ text, rank: index === 0 ? first : later + index - 1, ...(before && { after: before }) });
  }
  return drafts;
}

const joined = (drafts: Draft[]) => drafts.map(({ text }) => text).join(' ');

/**
 * The drafts that make a text of about `length` UTF-16 units, at most a tenth more, in reading order. The most important
 * one is always there.
 */
function fitting(drafts: Draft[], length: number): Draft[] {
  const most = length * 1.1;
  const chosen = new Set<Draft>();
  let total = 0;
  for (const each of drafts.toSorted((a, b) => a.rank - b.rank)) {
    if (each.after && !chosen.has(each.after)) continue;
    if (chosen.size && total + 1 + each.text.length > most) continue;
    chosen.add(each);
    total += each.text.length + (chosen.size > 1 ? 1 : 0);
  }
  return drafts.filter((each) => chosen.has(each));
}

/** Without the drafts that hold what must not stand in a text, or of which only the row of them makes it so. */
function allowed(drafts: Draft[]): Draft[] {
  let start = 0;
  const places = drafts.map((each) => {
    const place = { each, start, end: start + each.text.length };
    start = place.end + 1;
    return place;
  });
  const violations = check(joined(drafts));
  const rest = places
    .filter((place) => !violations.some(({ start, end }) => start < place.end && end > place.start))
    .map(({ each }) => each);
  return rest.length === drafts.length ? rest : allowed(rest);
}

/**
 * A text of about this length made of the most important drafts, in their order.
 * @returns an empty text when no draft may stand
 */
export const compose = (drafts: Draft[], length: number): string =>
  joined(allowed(fitting(allowed(drafts), length)));
