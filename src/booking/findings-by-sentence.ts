import type { Finding } from './findings.ts';

/** A sentence of the owner and everything in it that must not stand on Booking.com. */
export interface FaultySentence {
  /** The sentence in pieces, those that are meant marked. Joined they give it back. */
  pieces: { text: string; marked: boolean }[];
  /** Without those that lie inside a wider one: an e-mail address also looks like a web address. */
  findings: [Finding, ...Finding[]];
}

const isInside = (inner: Finding, outer: Finding) =>
  inner.start >= outer.start && inner.end <= outer.end && inner.end - inner.start < outer.end - outer.start;

function piecesOf(sentence: string, findings: readonly Finding[]): FaultySentence['pieces'] {
  const marked = new Set<number>();
  for (const { found } of findings) {
    const at = sentence.indexOf(found);
    for (let index = at; at >= 0 && index < at + found.length; index += 1) marked.add(index);
  }
  const pieces: FaultySentence['pieces'] = [];
  for (let index = 0; index < sentence.length; index += 1) {
    const last = pieces.at(-1);
    const unit = sentence.charAt(index);
    if (last && last.marked === marked.has(index)) last.text += unit;
    else pieces.push({ text: unit, marked: marked.has(index) });
  }
  return pieces;
}

/** Findings sentence by sentence, so that a reader mends each sentence once. */
export function bySentence(findings: readonly Finding[]): FaultySentence[] {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const key = JSON.stringify([finding.file, finding.field, finding.sentence]);
    groups.set(key, [...(groups.get(key) ?? []), finding]);
  }
  return [...groups.values()].flatMap((group) => {
    const [first, ...others] = group.filter((each) => !group.some((outer) => isInside(each, outer)));
    return first
      ? [{ pieces: piecesOf(first.sentence, [first, ...others]), findings: [first, ...others] }]
      : [];
  });
}
