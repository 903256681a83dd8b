import { runOn } from '../homestay/lines.ts';

const emoji = /\p{Extended_Pictographic}|\p{Emoji_Modifier}|\p{Regional_Indicator}/gu;
const joiner = /\u200d|\ufe0f|\u20e3/gu;

const pairs = ['()', '[]', '“”'] as const;

/** Without brackets and quotation marks that never open or never close. */
const paired = (text: string) =>
  pairs.reduce<string>(
    (left, [open = '', close = '']) =>
      left.split(open).length === left.split(close).length
        ? left
        : left.replaceAll(open, '').replaceAll(close, ''),
    text,
  );

/**
 * A text somebody typed, ready to stand inside a caption: NFC, one blank between words, a stop or a semicolon between
 * lines and ticked things, no emoji (the caption has marks of its own), no hash signs (they would become hashtags), no empty or half brackets, no doubled or stray stops, and
 * no quotation marks around the whole.
 */
export function tidy(text: string): string {
  return paired(runOn(text.normalize('NFC')))
    .replace(emoji, ' ')
    .replace(joiner, '')
    .replaceAll('#', '')
    .replace(/\.{3,}/g, '…')
    .replace(/\(\s*\)|\[\s*\]|“\s*”|"\s*"/g, '')
    .replace(/\s+/g, ' ')
    .replace(/ +(?=[,.;:!?…)\]”])/g, '')
    .replace(/([([“]) +/g, '$1')
    .replace(/([,.;:!?])(?:\s*[,.;:!?])+/g, '$1')
    .trim()
    .replace(/^(?:“([^“”]*)”|"([^"]*)")$/, '$1$2')
    .trim();
}

/** The same without a stop at its end, so that it can stand inside a sentence or carry the sentence's own stop. */
export const asPhrase = (text: string): string => tidy(text).replace(/[\s,.;:!?…–-]+$/u, '');
