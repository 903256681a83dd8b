import { useEffect, useState } from 'react';
import { parse } from 'yaml';
import type { Position } from '../../../homestay/position.ts';
import type { StoredEntry } from '../../protocol.ts';
import { ask } from '../backend/ask.ts';

/** Position of a village; nothing until it is known, and while the server cannot be reached. */
export function useVillagePosition(slug: string | undefined): Position | undefined {
  const [found, setFound] = useState<{ slug: string; position?: Position }>();
  useEffect(() => {
    let wanted = true;
    if (slug) {
      void ask<StoredEntry>(`/entries/villages/${slug}`).then(
        ({ text }) => wanted && setFound({ slug, position: parse(text)?.position }),
        () => undefined,
      );
    }
    return () => {
      wanted = false;
    };
  }, [slug]);
  return found && found.slug === slug ? found.position : undefined;
}
