import { capitals } from '../../../booking/rules/capitals.ts';
import { calm, calmName } from '../../../prose/calm.ts';
import { bareNames } from '../../../prose/host-name.ts';
import { wordsOf } from '../../listed.ts';
import { openDraft } from '../draft/draft.ts';
import { lists } from '../list/listed.ts';

/** A name without shouting: “HOMESTAY Suối Mơ” becomes “Homestay Suối Mơ”. */
export const calmedName = (name: string): string =>
  capitals.find(name).reduce((calmed, { text }) => calmed.replace(text, calmName(text)), name);

/** A name of one syllable is a word too; behind a title it is a person. */
const titles = ['anh', 'chị', 'cô', 'chú', 'bác', 'ông', 'bà', 'em'];

/** Names that keep their capitals: of the house, its host, and the places that the desk knows. */
function properNames(): string[] {
  const { name, shortName, host, commune } = (openDraft()?.data() ?? {}) as Record<string, unknown>;
  const places = (lists.of('villages') ?? []).flatMap((village) => [village.name, village.commune ?? '']);
  const own = [name, shortName, commune].map((each) => calmedName(wordsOf(each)));
  const hosts = bareNames(calmedName(wordsOf((host as { name?: unknown } | undefined)?.name)));
  const titled = hosts.flatMap((each) => titles.map((title) => `${title} ${each}`));
  return [...own, ...titled, ...places].filter((each) => each.includes(' '));
}

/** A text without shouting, each paragraph by itself. */
export function calmedText(text: string): string {
  const names = properNames();
  return text
    .split('\n')
    .map((paragraph) => calm(paragraph, names))
    .join('\n');
}
