import type { CollectionName, Person } from '../protocol.ts';
import { filledIn } from './groups.ts';
import { hintOf } from './hint.ts';
import { isRequired, keysOf, type Node } from './node.ts';
import { halfHours, months, type Option, optionsOf } from './option.ts';
import { isTeamOnly } from './team-only.ts';

/**
 * One field of Decap's form. Decap's own keys, and `path`, `group`, `length` and `inputmode`, which Decap hands on to
 * the widgets unread.
 */
export interface Field {
  name: string;
  label: string;
  hint: string;
  /** One of Decap's, or `nha-san-…`: see `widgetOf`. */
  widget: string;
  /** Where the value stands in an entry, with `*` for any index: `rooms.*.price.amount`. */
  path: string;
  /** Never required inside a group that may be left empty: there the schema alone insists. */
  required: boolean;
  default?: unknown;
  collapsed?: boolean;
  options?: Option[];
  multiple?: boolean;
  min?: number;
  max?: number;
  value_type?: 'int' | 'float';
  date_format?: string;
  time_format?: boolean;
  label_singular?: string;
  summary?: string;
  fields?: Field[];
  field?: Field;
  /** Collection whose entries are the choices of `nha-san-entry`. */
  collection?: CollectionName;
  /** Least and greatest length of a text in whole signs. */
  length?: { min?: number; max?: number };
  /** Keyboard that a phone shows. */
  inputmode?: 'tel' | 'url' | 'email' | 'numeric' | 'decimal';
  /** With top-level fields: the heading under which the field stands, and whether the group is open at first. */
  group?: { title: string; open: boolean };
}

/** Where a field stands while the schema is walked. */
interface Place {
  path: string;
  /** Whether a person has to fill it in whatever else is filled in. */
  insist: boolean;
  role: Person['role'];
}

const keyboards: Record<string, Field['inputmode']> = {
  phone: 'tel',
  'web-address': 'url',
  'e-mail': 'email',
};

/** Name of a widget of the desk. */
const own = (name: string) => `nha-san-${name}`;

function number(node: Node): Partial<Field> {
  if (node.widget === 'month') return { widget: 'select', options: months(node) };
  const isWhole = node.type === 'integer';
  return {
    widget: own('number'),
    value_type: isWhole ? 'int' : 'float',
    inputmode: isWhole ? 'numeric' : 'decimal',
    ...(node.minimum !== undefined ? { min: node.minimum } : {}),
    ...(node.maximum !== undefined ? { max: node.maximum } : {}),
  };
}

const bounds = ({ minLength, maxLength }: Node): Partial<Field> =>
  minLength === undefined && maxLength === undefined
    ? {}
    : {
        length: {
          ...(minLength !== undefined ? { min: minLength } : {}),
          ...(maxLength !== undefined ? { max: maxLength } : {}),
        },
      };

function text(node: Node): Partial<Field> {
  if (node.enum) return { widget: 'select', options: optionsOf(node.choices ?? {}) };
  if (node.refersTo) return { widget: own('entry'), collection: node.refersTo };
  if (node.format === 'date') return { widget: 'datetime', date_format: 'YYYY-MM-DD', time_format: false };
  switch (node.widget) {
    case 'half-hour':
      return {
        widget: 'select',
        options: halfHours(node.pattern ?? ''),
      };
    case 'text':
      return { widget: 'text', ...bounds(node) };
    case 'photo-file':
    case 'room':
    case 'colour':
      return { widget: own(node.widget), ...bounds(node) };
    default: {
      const inputmode = keyboards[node.widget ?? ''];
      return { widget: 'string', ...bounds(node), ...(inputmode ? { inputmode } : {}) };
    }
  }
}

const count = ({ minItems, maxItems }: Node): Partial<Field> => ({
  ...(minItems !== undefined ? { min: minItems } : {}),
  ...(maxItems !== undefined ? { max: maxItems } : {}),
});

/** Which of an item's fields names it while it is closed: its name, a picture's words, else its first choice. */
function summaryOf(node: Node): string {
  const keys = Object.keys(node.properties ?? {});
  const key = ['name', 'alt'].find((each) => keys.includes(each)) ?? keys[0] ?? '';
  return `{{fields.${key}${node.properties?.[key]?.widget === 'words' ? '.vi' : ''}}}`;
}

function list(node: Node, place: Place): Partial<Field> {
  const { items } = node;
  if (items?.enum) {
    return { widget: own('choices'), multiple: true, options: optionsOf(node.choices ?? {}), ...count(node) };
  }
  const within = { ...place, path: `${place.path}.*`, insist: true };
  // Without a default Decap begins a new entry with one item that holds nothing but defaults.
  const shared = { default: node.default ?? [], ...count(node) };
  if (items?.type !== 'object') {
    return { widget: 'list', ...shared, ...(items ? { field: field('item', items, within) } : {}) };
  }
  return {
    widget: node.widget === 'photos' ? own('photos') : 'list',
    ...shared,
    collapsed: true,
    label_singular: node.item ?? node.title,
    summary: summaryOf(items),
    fields: fieldsOf(items, within),
  };
}

/** The texts of an owner's form; alone in its group, the Vietnamese one needs no language behind its label. */
function textsOf(node: Node, place: Place): Field[] {
  const texts = fieldsOf(node, place);
  return texts.length === 1 ? texts.map((text) => ({ ...text, label: node.title })) : texts;
}

function group(node: Node, place: Place): Partial<Field> {
  const isOwn = ['words', 'position', 'focal-point'].includes(node.widget ?? '');
  return {
    widget: isOwn ? own(node.widget ?? '') : 'object',
    ...(isOwn ? {} : { collapsed: !place.insist }),
    fields: node.widget === 'words' ? textsOf(node, place) : fieldsOf(node, place),
  };
}

/**
 * The widget that asks for a value, with what it needs to know. Decap's own are `string`, `text`, `select`,
 * `boolean`, `datetime`, `object` and `list`; of the desk are:
 * `nha-san-number` (typed as text, so that “150.000” is not read as 150), `nha-san-yes-no` (true, false or not yet
 * answered), `nha-san-choices` (several of a list),
 * `nha-san-words` (`{ vi, en? }`), `nha-san-entry` (the folder name of an entry of `collection`),
 * `nha-san-room` (the id of a room of this entry), `nha-san-photos`, `nha-san-photo-file`, `nha-san-focal-point`,
 * `nha-san-position` and `nha-san-colour`.
 */
function widgetOf(node: Node, place: Place): Partial<Field> {
  switch (node.type) {
    case 'object':
      return group(node, place);
    case 'array':
      return list(node, place);
    case 'boolean':
      // A switch cannot be left unanswered; where the schema wants an answer, two buttons ask for it.
      return { widget: node.default === undefined ? own('yes-no') : 'boolean' };
    case 'integer':
    case 'number':
      return number(node);
    default:
      return text(node);
  }
}

function field(name: string, node: Node, place: Place): Field {
  return {
    name,
    label: node.title,
    hint: hintOf(node),
    widget: 'string',
    path: place.path,
    required: place.insist,
    ...(node.default !== undefined ? { default: node.default } : {}),
    ...widgetOf(node, place),
  };
}

const isHidden = (path: string, group: Node, key: string, role: Person['role']) =>
  role === 'owner' && isTeamOnly(path, group, key);

/** The fields of a group in the schema's order, as a person of this role sees them. */
export function fieldsOf(node: Node, place: Omit<Place, 'path'> & { path?: string }): Field[] {
  return keysOf(node).flatMap(([key, value]) => {
    const path = place.path ? `${place.path}.${key}` : key;
    if (isHidden(path, node, key, place.role)) return [];
    const insist = place.insist && isRequired(node, key) && !filledIn.has(path);
    return [field(key, value, { ...place, path, insist })];
  });
}
