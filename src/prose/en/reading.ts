import type { Reading } from '../owner/reading.ts';

const praise =
  /\b(?:best|cheapest|finest|greatest|loveliest|most|number one|no\. ?1|top|unique|perfect|unrivalled)\b/i;
const firstPerson = /(?:^|[^\p{L}])(?:we|our|ours|us|I|my|mine)(?!\p{L})/iu;
const relatives = /(?:^|[^\p{L}])(?:grand(?:father|mother|parents)|father|mother)(?!\p{L})(?! of(?!\p{L}))/iu;
/** Relatives with the word that says whose they are. */
const ofSomebody =
  /(^|[^\p{L}])(?:his|her|their|the|a|’s|'s)\s(?:grand(?:father|mother|parents)|father|mother)(?!\p{L})/giu;

const continuing = /^(?:but|and|so|then|yet|or|still|otherwise|even so|instead|also|besides|though)\b/i;
const pointing =
  /^(?:it(?! (?:rains|snows|gets|takes))|its|they|them|their|this|that|these|those|both|there it|he|she|his|her)\b|\b(?:that|those) (?:year|day|time|night|one|ones|years|days)\b|\b(?:below|above|behind|beside|around|round|inside|outside|under) (?:it|them)\b|\b(?:built|made|planted|raised|bought|found) (?:it|them)\b/i;

const namesOf = (called: string) => called.match(/\p{Lu}[\p{L}\p{M}]*/gu) ?? [];

/** How owners write in English. */
export const enReading: Reading = {
  praises: (text) => praise.test(text),

  isSpoken(sentence, { called }) {
    if (firstPerson.test(sentence)) return true;
    const named = namesOf(called).some((name) => sentence.includes(name));
    return !named && relatives.test(sentence.replace(ofSomebody, '$1'));
  },

  agrees: () => true,
  self: () => 'us',
  lacksSubject: (sentence) => /^(?:includes?|comes with|with)\b/i.test(sentence),
  continues: (sentence) => continuing.test(sentence),
  pointsBack: (sentence) => pointing.test(sentence),

  names: (sentence, { called }) => namesOf(called).some((name) => sentence.includes(name)),

  naming(sentence, { called }) {
    const alone = called && !/\s|’/u.test(called);
    return alone && !sentence.includes(called) ? sentence.replace(/^(?:She|He)(?=\s)/u, called) : sentence;
  },

  introduced(sentence, { called }) {
    const told = /^(?:I am|I’m|I'm|My name is) (.+)$/iu.exec(sentence)?.[1];
    if (!called || !told || !namesOf(called).some((name) => told.split(/[,.;:–]/u)[0]?.includes(name)))
      return sentence;
    const rest = told.slice(told.search(/[,.;:–]|$/u)).replace(/^[\s,.;:–]+/u, '');
    return /\p{L}/u.test(rest) ? `${called} is ${rest}` : '';
  },

  topics: {
    sleep: /\b(?:sleeps?|mattress(?:es)?|beds?|rooms?|nets?|upper floor|blankets?|pillows?)\b/gi,
    food: /\b(?:food|eat|dinner|meals?|cooks?|grills?|rice|fish|kitchen|tea|greens|feast|maize|chickens?)\b/gi,
    people:
      /\b(?:father|mother|parents|husband|wife|son|daughter|daughter-in-law|generations?|family|ancestors|weaves?|woven|years old|born)\b/gi,
    doing:
      /\b(?:paddle|raft|boat|nets?|hammock|stars?|stargazers|fire|dancing|sing|walk|swim|basket|pick|cycle|fishing)\b/gi,
  },
};
