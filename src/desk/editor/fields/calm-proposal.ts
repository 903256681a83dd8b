import { capitals } from '../../../booking/rules/capitals.ts';
import { titleOf } from '../../../homestay/clashing-word.ts';
import { calm, calmName } from '../../../prose/calm.ts';
import { wordsOf } from '../../listed.ts';
import { openDraft } from '../draft/draft.ts';
import { lists } from '../list/listed.ts';

/** A name without shouting: “HOMESTAY Suối Mơ” becomes “Homestay Suối Mơ”. */
export const calmedName = (name: string): string =>
  capitals.find(name).reduce((calmed, { text }) => calmed.replace(text, calmName(text)), name);

/** Inside a sentence a title is small: “cô Hoa”. */
function inSentence(host: string): string {
  const title = titleOf(host);
  return title ? host.replace(new RegExp(title, 'i'), title) : host;
}

/** Names that keep their capitals: of the house, its host, and the places that the desk knows. */
function properNames(): string[] {
  const { name, shortName, host, commune } = (openDraft()?.data() ?? {}) as Record<string, unknown>;
  const places = (lists.of('villages') ?? []).flatMap((village) => [village.name, village.commune ?? '']);
  const own = [name, shortName, commune].map((each) => calmedName(wordsOf(each)));
  const called = inSentence(calmedName(wordsOf((host as { name?: unknown } | undefined)?.name)));
  return [...own, called, ...places].filter((each) => each.includes(' ') || each.length > 3);
}

/** A text without shouting, each paragraph by itself. */
export function calmedText(text: string): string {
  const names = properNames();
  return text
    .split('\n')
    .map((paragraph) => calm(paragraph, names))
    .join('\n');
}
