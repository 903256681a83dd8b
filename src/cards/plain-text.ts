import { oneLine } from '../homestay/lines.ts';

// Signs of the Emoji block that fonts draw as letters do.
const lettersAmongEmoji = new Set(['©', '®', '™', '#', '*']);

const emoji = /\p{Regional_Indicator}{2}|[#*0-9]\uFE0F?\u20E3|\p{Extended_Pictographic}|\p{Emoji_Modifier}/gu;

// Joiners, variation selectors, direction marks, tags and other signs without a shape.
const shapeless = /\p{Cf}|\p{Cc}|\p{Variation_Selector}|\u20E3/gu;

/**
 * A text as cards can draw it: NFC (satori draws decomposed Vietnamese wrong), on one line, without emoji (the font
 * has none) and without the holes that they leave.
 */
export const plainText = (text: string): string =>
  oneLine(text.normalize('NFC'))
    .replace(emoji, (sign) => (lettersAmongEmoji.has(sign) ? sign : ' '))
    .replace(shapeless, '')
    .replace(/\s+/gu, ' ')
    .replace(/ ([,.;:!?…)])/gu, '$1')
    .replace(/^[\s,;:·–-]+|[\s,;:·–-]+$/gu, '');
