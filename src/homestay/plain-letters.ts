const table = (pairs: string) =>
  new Map(pairs.split(' ').map((pair): [string, string] => [...pair] as [string, string]));

/**
 * Letters of other languages that people take for Vietnamese ones, and small capitals. Each stands before the plain
 * letter that is meant.
 */
const alike = table(
  'ÐĐ ƉĐ ᴆĐ ꟇĐ ðđ ɖđ ƌđ ɗđ ᶁđ ꟈđ ıi ȷj ɑa ɡg ɩi ᴀa ʙb ᴄc ᴅd ᴇe ꜰf ɢg ʜh ɪi ᴊj ᴋk ʟl ᴍm ɴn ᴏo ᴘp ʀr ꜱs ᴛt ᴜu ᴠv ᴡw ʏy ᴢz',
);
/** Cyrillic and Greek letters that cannot be told from a Latin one. */
const alikeAbroad = table(
  'АA ВB ЕE ЅS ІI ЈJ КK МM НH ОO РP СC ТT УY ҮY ХX ԚQ ԜW аa еe ѕs іi јj оo рp сc уy үy хx һh ԁd ԛq ԝw ΑA ΒB ΕE ΖZ ΗH ΙI ΚK ΜM ΝN ΟO ΡP ΤT ΥY ΧX αa ιi κk νv οo ρp υu',
);
const anyAlike = new RegExp(`[${[...alike.keys()].join('')}]`, 'gu');

/** Letters and figures that are drawn in another way: raised, lowered, joined, Roman, in a circle, of full width, bold. */
const drawn =
  /[\u02B0-\u02B8\u02E0-\u02E4\u1D2C-\u1D6A\u1D9C-\u1DBF\u2071\u207F\u2090-\u209C\u2100-\u2115\u2117-\u2121\u2123-\u2149\u2160-\u217F\u24B6-\u24E9\u2C7C\uFB00-\uFB06\uFF10-\uFF19\uFF21-\uFF3A\uFF41-\uFF5A\u{1D400}-\u{1D7FF}\u{1F110}-\u{1F149}]\uFE0F?/gu;

/** The plain form of a drawn sign; what is an emoji, as ℹ️, or a sign of its own, as ℃, stays. */
function undrawn(sign: string): string {
  const plain = sign.normalize('NFKC');
  return /^\(?(?:[A-Za-z\d]+|\p{Script=Greek})\)?$/u.test(plain) ? plain : sign;
}

/** White letters on black; one alone is an emoji, as “P” for parking. */
const onBlack = /[\u{1F150}-\u{1F169}\u{1F170}-\u{1F189}]\uFE0F?/u.source;
const onBlackRow = new RegExp(`${onBlack}(?:\\s*${onBlack})+`, 'gu');
const fromBlack = (row: string) =>
  row.replace(/\uFE0F/g, '').replace(/[\u{1F150}-\u{1F189}]/gu, (sign) => {
    const code = sign.codePointAt(0) ?? 0;
    return String.fromCharCode(65 + (code - (code < 0x1f170 ? 0x1f150 : 0x1f170)));
  });

/** Rows of numbers in circles, by their first, which is a one. */
const circled = [0x2460, 0x2776, 0x2780, 0x278a, 0x24f5];
const inCircle = /[\u2460-\u2473\u2776-\u2793\u24F5-\u24FE]/gu;
const fromCircle = (sign: string) => {
  const code = sign.codePointAt(0) ?? 0;
  return `(${1 + Math.min(...circled.map((first) => code - first).filter((steps) => steps >= 0))})`;
};

const eastAsian = /\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Hangul}/u;
const fullWidth = /[\uFF01-\uFF5E]/g;
const narrow = (sign: string) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0);

const word = /[\p{L}\p{M}]+/gu;
const cyrillicOrGreek = /[\p{Script=Cyrillic}\p{Script=Greek}]/gu;
/** Marks that stand on Vietnamese letters, and on neither Russian nor Greek ones. */
const vietnameseMark = /[\u0302\u0303\u0309\u031B\u0323]/;

/** Letters of another alphabet in the middle of a Latin word, or under a Vietnamese mark, are there for their looks. */
function unmixed(written: string): string {
  const letters = written.match(cyrillicOrGreek);
  if (!letters?.every((letter) => alikeAbroad.has(letter))) return written;
  const isVietnamese = /\p{Script=Latin}/u.test(written) || vietnameseMark.test(written);
  return isVietnamese
    ? written.replace(cyrillicOrGreek, (letter) => alikeAbroad.get(letter) ?? letter)
    : written;
}

/** `a`, acute, circumflex: typed in this order the marks lie above each other and make no `ấ`. */
const toneFirst = /([aeo])([\u0300\u0301\u0303\u0309])([\u0302\u0306])/giu;
const crossed = /(d)[\u0335\u0336]/giu;

/** Nothing but letters of Vietnamese and signs of every keyboard: there is nothing to look for. */
const isPlain =
  /^[\t\n -~\u00A0-\u00CF\u00D1-\u00EF\u00F1-\u0130\u0132-\u0180\u01A0\u01A1\u01AF\u01B0\u1EA0-\u1EF9–—‘’“”…₫]*$/;

/**
 * A text in the letters that its reader sees. Those that are only drawn in another way (bold, in circles, of full
 * width), or taken from another alphabet for their looks, become the plain ones; marks that were typed in the wrong
 * order join their letter. Words in another script stay as they are.
 * @returns NFC
 */
export function inPlainLetters(text: string): string {
  if (isPlain.test(text)) return text;
  // Where whole words are East Asian, wide punctuation is theirs.
  const narrowed = eastAsian.test(text) ? text : text.replace(fullWidth, narrow);
  const plain = narrowed
    .replace(onBlackRow, fromBlack)
    .replace(inCircle, fromCircle)
    .replace(drawn, undrawn)
    .normalize('NFD')
    .replace(crossed, (_, letter) => (letter === 'd' ? 'đ' : 'Đ'))
    .replace(anyAlike, (letter) => alike.get(letter) ?? letter);
  return plain.replace(word, unmixed).replace(toneFirst, '$1$3$2').normalize('NFC');
}
