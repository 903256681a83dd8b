import type { Field } from '../../form/field.ts';
import { neededToPublish } from '../../form/groups.ts';
import type { Heading } from './group-heading.tsx';

/** A field as the desk hands it to Decap: its hint under another name, because the desk's controls show it. */
type ShownField = Omit<Field, 'hint' | 'fields' | 'field' | 'widget'> & {
  widget: string;
  help?: string;
  fields?: ShownField[];
  /** Fields of a widget of the desk: where Decap sees fields, it begins a new entry with a group of their defaults. */
  inner?: ShownField[];
  heading?: Heading;
  /** The heading says the same: a label as well would say it twice. */
  sameAsHeading?: boolean;
};

const isNeeded = (path: string) =>
  [...neededToPublish].some((each) => path === each || path.startsWith(`${each}.`));

function withOwnHints({ hint, fields, ...field }: Field): ShownField {
  const inner = fields?.map(withOwnHints);
  const key = ['object', 'list'].includes(field.widget) ? 'fields' : 'inner';
  const required = field.required || isNeeded(field.path);
  return { ...field, required, help: hint, ...(inner ? { [key]: inner } : {}) };
}

/** The fields of a form with a heading before each group of them. */
export function withHeadings(fields: readonly Field[]): ShownField[] {
  let last: Heading | undefined;
  return fields.flatMap((field) => {
    const { group } = field;
    const shown = { ...withOwnHints(field), sameAsHeading: field.label === group?.title };
    if (!group) return [shown];
    if (last?.title === group.title) {
      last.keys.push(field.name);
      return [shown];
    }
    last = { ...group, keys: [field.name] };
    return [
      {
        name: `heading-${field.name}`,
        label: group.title,
        path: '',
        widget: 'nha-san-heading',
        required: false,
        heading: last,
      },
      shown,
    ];
  });
}
