import { an } from '../../../prose/en/article.ts';
import { hostOf } from '../../../prose/host.ts';
import { atStart } from '../../../prose/mid-sentence.ts';
import type { House } from '../house.ts';

const introducing = /^(?:I am|I['’]m|My name is|We are|We['’]re)\s/i;

/** Who the host is: `I am Lả; guests call me cô Lả. My family is Tày.`; `Pành’s family are Tày.` */
export function hostWords({ listing, host }: House, about: string, speaks: boolean): string | undefined {
  if (!host) return undefined;
  const { called, introduced, people, several, couple } = host;
  if (speaks) {
    if (introducing.test(about)) return undefined;
    if (several)
      return `We are ${called}${people ? (couple ? `, ${an(people)} couple` : `, and we are ${people}`) : ''}.`;
    const title = hostOf(listing.host, 'vi')?.called;
    const known =
      title && title !== called && title.endsWith(called) && !title.startsWith('em ')
        ? `; guests call me ${title}`
        : '';
    return `I am ${called}${known || (people ? '' : ', your host')}.${people ? ` My family is ${people}.` : ''}`;
  }
  if (people) {
    if (couple) return `${atStart(called)} are ${an(people)} couple.`;
    return several ? `${atStart(called)} are ${people}.` : `${introduced} is from ${an(people)} family.`;
  }
  const names = called.match(/\p{Lu}\p{L}*/gu) ?? [];
  if (called === introduced && names.every((name) => about.includes(name))) return undefined;
  return `Your ${several ? 'hosts are' : 'host is'} ${introduced}.`;
}

const own: Record<string, string> = { is: 'am', has: 'have', does: 'do', goes: 'go', says: 'say' };
const unchanged =
  /^(?:was|can|could|will|would|may|might|must|used|had|did|grew|came|\w+ed|\w+wove|made|built|left|taught|ran)$/;
/** Others of whom the text may speak, and verbs that follow from afar: none of them can be turned for sure. */
const unsure =
  /\b(?:his|him|hers?|himself|herself|they|them|their|who)\b|(?:,|\band|\bor|\bbut)\s+(?:(?:then|also|still|often|\w+ly)\s+)?(?!(?:his|its|this|as|was|is|has|always|perhaps|sometimes|guests|besides)\b)[a-z]+s\b/i;

/** “She has woven brocade” as she says it, “I have woven brocade”; only of one person, of whom alone the text speaks. */
export function inFirstPerson(about: string, { host }: House): string | undefined {
  if (!host || host.several || unsure.test(about)) return undefined;
  const subject = new RegExp(
    `(^|[^\\p{L}])(?:${host.called}|[Ss]he|[Hh]e) ((?:still |also |often |never )?)([a-z]+)`,
    'gu',
  );
  let isSure = true;
  const turned = about
    .normalize('NFC')
    .replace(subject, (_all, before: string, adverb: string, verb: string) => {
      const mine =
        own[verb] ??
        (unchanged.test(verb)
          ? verb
          : /[^s]s$/.test(verb)
            ? verb
                .replace(/ies$/, 'y')
                .replace(/((?:sh|ch|ss|x|z))es$/, '$1')
                .replace(/s$/, '')
            : '');
      if (!mine) isSure = false;
      return `${before}I ${adverb}${mine}`;
    });
  const isWhole = !new RegExp(`(?:^|[^\\p{L}])(?:${host.called}|[Ss]he|[Hh]e)(?!\\p{L})`, 'u').test(turned);
  return isSure && isWhole && turned !== about ? turned : undefined;
}
