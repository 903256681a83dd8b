import { z } from 'zod';
import { apiAddresses } from './addresses.ts';
import { publishedHomestay, publishedHomestays } from './published-homestay.ts';

/** Keys that a field's notes hold for the form only. */
const formOnly = ['contract', 'choices', 'widget', 'item', 'refersTo', 'default'];

/** A node of the schema as developers read it: the English contract in the place of the owners' hint. */
function forDevelopers(node: Record<string, unknown>): void {
  const { contract } = node;
  for (const key of formOnly) delete node[key];
  if (typeof contract === 'string') node.description = contract;
}

/** JSON Schema (draft 2020-12) of `/api/homestays.json`, made from the schema that the site itself works with. */
export const homestaysSchema = (siteAddress: string): Record<string, unknown> => ({
  ...z.toJSONSchema(publishedHomestays, {
    io: 'output',
    override: ({ jsonSchema }) => forDevelopers(jsonSchema as Record<string, unknown>),
  }),
  $id: new URL(apiAddresses.schema, siteAddress).href,
});

/** One key of a house, for the page about the data. */
export interface FieldRow {
  key: string;
  /** Vietnamese label. */
  label: string;
  /** English contract. */
  contract: string;
  /** Whether every house has it. */
  always: boolean;
}

/** The keys of a house, with their notes from the schema. */
export function fieldRows(): FieldRow[] {
  const { properties = {}, required = [] } = z.toJSONSchema(publishedHomestay, { io: 'output' });
  return Object.entries(properties).map(([key, node]) => {
    const { title, contract } = node as { title?: string; contract?: string };
    return { key, label: title ?? '', contract: contract ?? '', always: required.includes(key) };
  });
}
