/** A place in a text that a rule objects to. Positions are UTF-16 units of the text as it was given. */
export interface Match {
  start: number;
  /** Position after the last unit. */
  end: number;
  text: string;
}

/** Something that must not stand in a text for Booking.com. */
export interface Rule {
  /** Short and stable: `phone-number`. */
  id: string;
  /** What it is called in a report. */
  name: string;
  /** Why Booking.com, or a guest, does not want it. */
  reason: string;
  /** What to do instead. */
  remedy: string;
  /** Every place where it occurs, in the order of the text; the text is in NFC. */
  find: (text: string) => Match[];
}

/**
 * Edges of a word in any script: JavaScript's `\b` knows only ASCII letters. What stands before the word is matched as the
 * group `before`, which `found` leaves out: iOS before 16.4 cannot look behind. Once in a pattern, at its start.
 */
export const wordStart = '(?<before>^|[^\\p{L}\\p{M}\\p{N}_])';
export const wordEnd = '(?![\\p{L}\\p{M}\\p{N}_])';

/**
 * Every place where one of the patterns (all global, none matching nothing) matches; overlapping places become one. What a
 * group `before` matches is not part of the place.
 */
export function found(text: string, patterns: readonly RegExp[]): Match[] {
  const places: { start: number; end: number }[] = [];
  for (const pattern of patterns) {
    // `matchAll` compiles a copy of the pattern on every call, which takes longer than the search.
    pattern.lastIndex = 0;
    for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
      const before = match.groups?.before;
      const end = match.index + match[0].length;
      places.push({ start: match.index + (before?.length ?? 0), end });
      // The last sign of a place may be the one before the next.
      if (before !== undefined) pattern.lastIndex = Math.max(end - 1, match.index + 1);
    }
  }
  return merged(text, places);
}

/** Places as matches, in order, each part of the text at most once. */
export function merged(text: string, places: readonly { start: number; end: number }[]): Match[] {
  const result: Match[] = [];
  for (const { start, end } of places.toSorted((a, b) => a.start - b.start)) {
    const last = result.at(-1);
    if (!last || start >= last.end) result.push({ start, end, text: text.slice(start, end) });
    else if (end > last.end) {
      last.end = end;
      last.text = text.slice(last.start, end);
    }
  }
  return result;
}
