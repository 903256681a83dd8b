import { z } from 'zod';
import { homestay } from '../../homestay/homestay.ts';
import type { Words } from '../../homestay/language.ts';

/** What the editing form says below a field: in Vietnamese its hint, in English its contract. */
const said = (schema: z.core.$ZodType): Words | undefined => {
  const { description, contract } = (z.globalRegistry.get(schema) ?? {}) as Record<string, unknown>;
  return typeof description === 'string' && typeof contract === 'string'
    ? { vi: description, en: contract }
    : undefined;
};

/**
 * What the schema of a homestay says about a key: `rooms[0].size`, `host.portrait`. Looks through optional and default
 * values; nothing when there is no such key.
 */
export function schemaHint(key: string): Words | undefined {
  let at: z.core.$ZodType = homestay;
  let hint: Words | undefined;
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
