import { kinds } from '../../../homestay/homestay.ts';
import { atStart } from '../../../prose/mid-sentence.ts';
import { shorten } from '../../shorten.ts';
import type { Frame } from '../hook.ts';
import type { Phrases } from '../phrases.ts';
import { dashed, found, halted, long, placed, stop, unnamed } from '../reads-well.ts';

const frames: readonly Frame[] = [
  ({ text }, _, { quoted }) => !quoted && long(text) && stop(text),
  ({ text }, f, { kind }) =>
    found.has(kind) && unnamed(text, f) && `${stop(text)} That is ${f.short} in ${f.place.villageName}.`,
  ({ text }, f, { quoted, advice }) =>
    !quoted && !advice && unnamed(text, f) && `${stop(text)} Stay at ${f.short}, ${f.place.villageName}.`,
  ({ inside }, f, { quoted }) =>
    !quoted &&
    unnamed(inside, f) &&
    !halted(inside) &&
    !halted(f.short) &&
    `${f.short}, ${f.place.villageName}: ${stop(inside)}`,
  ({ text }, f, { quoted }) =>
    !quoted &&
    unnamed(text, f) &&
    !dashed(text) &&
    !dashed(f.short) &&
    `${text} – ${f.short}, ${f.place.villageName}.`,
  ({ inside }, f, { kind }) =>
    (found.has(kind) || kind === 'price') &&
    unnamed(inside, f) &&
    !halted(inside) &&
    `In ${f.place.villageName}, ${f.place.province}: ${stop(inside)}`,
  ({ inside }, f, { quoted }) =>
    !quoted &&
    unnamed(inside, f) &&
    !halted(inside) &&
    `${f.short}, ${f.place.province}, Vietnam: ${stop(inside)}`,
  ({ text }, f, { quoted, advice }) =>
    !quoted &&
    !advice &&
    unnamed(text, f) &&
    `${stop(text)} A night in ${f.place.villageName}, at ${f.short}.`,
  ({ text }, f, { quoted, advice }) =>
    !quoted && !advice && placed(text, f) && `${stop(text)} Stay at ${f.short}.`,
  ({ inside }, f, { quoted }) =>
    !quoted && placed(inside, f) && !halted(inside) && `${f.short}: ${stop(inside)}`,
  ({ text }, f, { quoted }) =>
    !quoted && placed(text, f) && !dashed(text) && !dashed(f.short) && `${text} – ${f.short}.`,
  ({ text }, f, { quoted }) =>
    quoted && f.host && `“${stop(text)}” – ${f.host.called}, ${f.place.villageName}.`,
  ({ text }, f, { quoted }) =>
    quoted && f.host && `${atStart(f.host.called)} ${f.host.several ? 'say' : 'says'}: “${stop(text)}”`,
];

const titles: readonly Frame[] = [
  ({ text }, f, { quoted }) => !quoted && !dashed(text) && `${text} – ${f.place.villageName}, Vietnam`,
  ({ inside }, f, { quoted }) => !quoted && !halted(inside) && !halted(f.short) && `${f.short}: ${inside}`,
  ({ inside }, f, { quoted }) => !quoted && !halted(inside) && `${f.place.province} homestay: ${inside}`,
  (_, f, { quoted }) => quoted && f.host && `At home with ${f.host.called} in ${f.place.villageName}`,
];

/** First lines, titles and quotations in English. */
export const inEnglish: Phrases = {
  frames,
  titles,
  otherwise: (f) =>
    `${shorten(f.short, 60).replace(/…$/u, '')}, a ${kinds[f.kind].en.toLowerCase()} in ${f.place.villageName}.`,
  named: (f) => `A night at ${shorten(f.short, 40)} – ${f.place.province}, Vietnam`,
  quoted({ sentences, spoken }, f, from = 0) {
    const text = sentences.slice(from).join(' ');
    if (!text) return undefined;
    if (!spoken || f.byOwner) return text;
    const says = f.host?.several ? 'say' : 'says';
    return f.host
      ? `${atStart(f.host.called)} ${says}: “${text.replaceAll('“', '‘').replaceAll('”', '’')}”`
      : undefined;
  },
};
