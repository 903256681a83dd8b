import { z } from 'zod';
import { homestay } from '../../homestay/homestay.ts';

const said = (schema: z.core.$ZodType) => z.globalRegistry.get(schema)?.description;

/**
 * What the editing form says below a field, by its key: `rooms[0].size`, `host.portrait`. Looks through optional and default
 * values; nothing when there is no such key.
 */
export function schemaHint(key: string): string | undefined {
  let at: z.core.$ZodType = homestay;
  let hint: string | undefined;
  const inside = () => {
    while (at instanceof z.ZodOptional || at instanceof z.ZodDefault) {
      hint ??= said(at);
      at = at.unwrap();
    }
    hint ??= said(at);
  };
  for (const part of key.replaceAll(/\[\d+\]/g, '.[]').split('.')) {
    hint = undefined;
    inside();
    const next: z.core.$ZodType | undefined =
      part === '[]' && at instanceof z.ZodArray
        ? at.element
        : at instanceof z.ZodObject
          ? at.shape[part]
          : undefined;
    if (!next) return undefined;
    at = next;
    hint = undefined;
    inside();
  }
  return hint;
}
