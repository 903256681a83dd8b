import { NotUtf8 } from '../../../listings/strict-text.ts';
import type { Entry } from '../../form/draft.ts';
import { fromFile, UnreadableEntry } from '../../form/yaml/rewrite.ts';
import type { Damage, StoredEntry } from '../../protocol.ts';

// Decap makes an empty entry of a text that it cannot read, and has no place to say so but the text itself.

/** Stands before what the server says instead of a text: no text has it. */
const instead = '\0';

/** What Decap gets as the text of an entry: the file, or why there is none. */
export const decapText = ({ text, damage }: StoredEntry): string =>
  damage ? `${instead}${JSON.stringify(damage)}` : text;

/** What a Git host's backend makes of bytes that are no UTF-8: it does not decode strictly. */
const replaced = /[\uFFFD\0]/;

function damageFrom(text: string, isFromGitHost: boolean): Damage | undefined {
  if (!isFromGitHost) {
    return text.startsWith(instead) ? (JSON.parse(text.slice(instead.length)) as Damage) : undefined;
  }
  const place = text.search(replaced);
  if (place < 0) return undefined;
  const { line, vi } = new NotUtf8(text.slice(0, place).split('\n').length);
  return { line, reason: vi };
}

const known = new Map<string, Damage>();

function noted(text: string, damage: Damage): Entry {
  known.set(text, damage);
  return {};
}

/** How Decap is to read an entry: one that is damaged comes out empty, and {@link damageOf} tells why. */
export const readerForDecap =
  (isFromGitHost: boolean) =>
  (text: string): Entry => {
    const damage = damageFrom(text, isFromGitHost);
    if (damage) return noted(text, damage);
    try {
      return fromFile(text);
    } catch (fault) {
      if (!(fault instanceof UnreadableEntry)) throw fault;
      return noted(text, fault.damage);
    }
  };

/** Why an entry that was loaded with this text cannot be read; `undefined` when it can. */
export const damageOf = (text: string): Damage | undefined => known.get(text);
