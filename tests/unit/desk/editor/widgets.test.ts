import { expect, test, vi } from 'vitest';
import { formOf } from '../../../../src/desk/form/config.ts';
import type { Field } from '../../../../src/desk/form/field.ts';
import { collectionNames } from '../../../../src/desk/protocol.ts';

// Decap's core needs a browser; what is registered with it does not.
vi.mock('../../../../src/desk/editor/decap/store.ts', () => ({}));
vi.stubGlobal('localStorage', { getItem: () => null });

const { registerWidgets } = await import('../../../../src/desk/editor/widgets.ts');

/** Widgets that are drawn by the one around them. */
const drawnInside = new Set(['nha-san-focal-point']);

const widgetsOf = (fields: readonly Field[]): string[] =>
  fields.flatMap(({ widget, fields: inner = [] }) => [widget, ...widgetsOf(inner)]);

test('the form asks for no widget that the desk does not have', () => {
  const known = new Set<string>();
  registerWidgets({ registerWidget: (name: string) => known.add(name) } as never);
  const asked = new Set(collectionNames.flatMap((name) => widgetsOf(formOf(name, 'team'))));
  expect([...asked].filter((widget) => !known.has(widget) && !drawnInside.has(widget))).toEqual([]);
});
