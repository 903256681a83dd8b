import { kinds } from '../../../homestay/homestay.ts';
import { isNamedAfter } from '../../../prose/host.ts';
import { atStart } from '../../../prose/mid-sentence.ts';
import { homeOf } from '../../../prose/vi/host.ts';
import type { Facts } from '../../facts/facts.ts';
import { isHome } from '../../facts/home.ts';
import { shorten } from '../../shorten.ts';
import type { Frame } from '../hook.ts';
import type { Phrases } from '../phrases.ts';
import { dashed, found, halted, long, placed, stop, unnamed } from '../reads-well.ts';
import type { ReasonKind } from '../reason.ts';

/** The host, where neither the name of the house nor the line says who it is. */
const newHost = (f: Facts, text: string) =>
  f.host && isHome(f) && !f.byOwner && !f.host.organisation && !isNamedAfter(`${f.name} ${text}`, f.host)
    ? f.host.called
    : undefined;

/** Reasons that are the house’s own, so that one can go on with whose house it is. */
const ofHouse = new Set<ReasonKind>(['tagline', 'beat', 'only-here', 'view', 'food', 'sleep']);

const frames: readonly Frame[] = [
  ({ text }, _, { quoted }) => !quoted && long(text) && stop(text),
  ({ text }, f, { quoted }) =>
    !quoted && unnamed(text, f) && !halted(text) && `${text}: ${f.short}, ${f.place.village}.`,
  ({ text }, f, { quoted, advice }) =>
    !quoted && !advice && unnamed(text, f) && `${stop(text)} Mời anh chị ghé ${f.short}, ${f.place.village}.`,
  ({ inside }, f, { quoted }) =>
    !quoted &&
    unnamed(inside, f) &&
    !halted(inside) &&
    !halted(f.short) &&
    `${f.short}, ${f.place.village}: ${stop(inside)}`,
  ({ text }, f, { quoted }) =>
    !quoted &&
    unnamed(text, f) &&
    !dashed(text) &&
    !dashed(f.short) &&
    `${text} – ${f.short}, ${f.place.village}.`,
  ({ text }, f, { quoted, kind }) => {
    const host = newHost(f, text);
    return (
      !quoted && ofHouse.has(kind) && host && `${stop(text)} Đấy là ${homeOf(host)} ở ${f.place.villageName}.`
    );
  },
  ({ inside }, f, { kind }) =>
    found.has(kind) && unnamed(inside, f) && !halted(inside) && `Về ${f.place.village}: ${stop(inside)}`,
  ({ text }, f, { kind }) =>
    kind === 'tagline' && !/[“”"]/u.test(text) && `“${text}” – ${f.short}, ${f.place.village}.`,
  ({ text }, f, { quoted, advice }) =>
    !quoted && !advice && placed(text, f) && `${stop(text)} Mời anh chị ghé ${f.short}.`,
  ({ inside }, f, { quoted }) =>
    !quoted && placed(inside, f) && !halted(inside) && `${f.short}: ${stop(inside)}`,
  ({ text }, f, { quoted }) =>
    !quoted && placed(text, f) && !dashed(text) && !dashed(f.short) && `${text} – ${f.short}.`,
  ({ text }, f, { quoted }) => quoted && f.host && `${atStart(f.host.called)} kể: “${stop(text)}”`,
  ({ text }, f, { quoted }) => quoted && f.host && `“${stop(text)}” – ${f.host.called}, ${f.place.village}.`,
  ({ text }, f, { quoted }) => quoted && f.host && `“${stop(text)}” Lời ${f.host.called}, chủ ${f.short}.`,
];

const titles: readonly Frame[] = [
  ({ text }, f, { quoted }) =>
    !quoted && !dashed(text) && `${text} – ${f.place.villageName}, ${f.place.province}`,
  ({ text }, f, { quoted }) =>
    !quoted && !dashed(text) && `${text} – homestay ${f.place.formerDistrict ?? f.place.communeName}`,
  ({ inside }, f, { quoted }) => !quoted && !halted(inside) && !halted(f.short) && `${f.short}: ${inside}`,
  ({ inside }, f, { quoted }) =>
    !quoted && !halted(inside) && `Homestay ${f.place.communeName}, ${f.place.province}: ${inside}`,
  (_, f, { quoted }) => quoted && f.host && `Chuyện nhà ${f.host.called} ở ${f.place.village}`,
  ({ text }, f, { quoted }) => quoted && !/[“”]/u.test(text) && `“${text}” – ${f.place.villageName}`,
];

/** First lines, titles and quotations in Vietnamese. */
export const inVietnamese: Phrases = {
  frames,
  titles,
  otherwise: (f) =>
    `${shorten(f.short, 60).replace(/…$/u, '')}, ${kinds[f.kind].vi.toLowerCase()} ở ${f.place.village}.`,
  named: (f) => `Ngủ lại ${shorten(f.short, 40)} – ${f.place.province}`,
  quoted({ sentences, spoken }, f, from = 0) {
    const text = sentences.slice(from).join(' ');
    if (!text) return undefined;
    if (!spoken || f.byOwner) return text;
    return f.host
      ? `${atStart(f.host.called)} kể: “${text.replaceAll('“', '‘').replaceAll('”', '’')}”`
      : undefined;
  },
};
