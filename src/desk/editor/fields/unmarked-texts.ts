import { vietnameseTexts } from '../../../doctor/vietnamese-texts.ts';
import { lacksMarks } from '../../../homestay/hasty-text.ts';
import { groups } from '../../form/groups.ts';
import { withoutUnknownKeys } from '../../form/unknown-keys.ts';
import { type OpenDraft, openDraft } from '../draft/draft.ts';
import { remember, remembered } from '../page/stand-in-storage.ts';
import { ownKey } from '../page/village.ts';
import { type Path, pathOf } from './path.ts';

/** Where texts of a draft lack their marks, in the order of the form. */
export function unmarkedTexts(draft: OpenDraft | undefined): Path[] {
  if (!draft) return [];
  const order = groups[draft.collection].flatMap(({ keys }) => keys);
  return vietnameseTexts(withoutUnknownKeys(draft.collection, draft.data()))
    .filter(([, text]) => lacksMarks(text))
    .map(([field]) => pathOf(field))
    .sort(([one], [other]) => order.indexOf(String(one)) - order.indexOf(String(other)));
}

/** What has been typed anew and not been taken yet, by the old text: wherever that moves to in the form. */
type Typed = Record<string, string>;

const place = () => {
  const { collection, slug } = openDraft() ?? {};
  return ownKey(`retyped ${collection}/${slug}`);
};

function allTyped(): Typed {
  try {
    return JSON.parse(remembered(place()) ?? '{}');
  } catch {
    return {};
  }
}

/** As far as a text has been typed anew on this device. */
export const typedSoFar = (old: string): string => allTyped()[old] ?? '';

/** Keeps on this device what is being typed anew, until it takes the place of the old text. */
export function keepTyped(old: string, typed: string): void {
  const alive = new Set(vietnameseTexts(openDraft()?.data()).map(([, text]) => text));
  const others = Object.entries(allTyped()).filter(([text]) => text !== old && alive.has(text));
  remember(place(), JSON.stringify(Object.fromEntries(typed ? [...others, [old, typed]] : others)));
}
