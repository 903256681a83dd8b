/** @jsxImportSource react */
import { Component, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { Loose } from '../decap/store.ts';
import { openDraft } from '../draft/draft.ts';
import { joinHeading } from './open-form.ts';
import { showOpened } from './show-opened.ts';

/** A heading with the names of the fields that stand below it. */
export interface Heading {
  title: string;
  open: boolean;
  keys: string[];
}

/** Headings that the person has opened or closed, for as long as the desk is open. */
const remembered = new Map<string, boolean>();

/**
 * A heading that folds the fields below it away. Decap draws a form as one flat list of fields; this is a field of
 * its own among them, without a value, which hides its neighbours up to the next heading.
 */
function GroupHeading({ heading }: { heading: Heading }) {
  const place = useRef<HTMLHeadingElement>(null);
  const [open, setOpen] = useState(
    // A new entry is filled in from the top; in an old one the headings show the way to the one thing to change.
    () => remembered.get(heading.title) ?? (heading.open && openDraft()?.isNew === true),
  );
  useLayoutEffect(() => {
    const parts = [...(place.current?.closest('[class*="ControlPaneContainer"]')?.children ?? [])];
    const own = parts.findIndex((part) => part.contains(place.current));
    for (const part of parts.slice(own + 1, own + 1 + heading.keys.length)) {
      (part as HTMLElement).hidden = !open;
    }
  }, [open, heading]);
  useEffect(() => joinHeading(heading.keys, () => setOpen(true)), [heading]);
  return (
    <h2 ref={place} className="desk-heading">
      <button
        type="button"
        aria-expanded={open}
        onClick={() => {
          remembered.set(heading.title, !open);
          setOpen(!open);
          if (!open) showOpened(place.current);
        }}
      >
        {heading.title}
      </button>
    </h2>
  );
}

/** Decap's control for a heading. */
export class HeadingControl extends Component<{ field: Loose }> {
  override render() {
    return <GroupHeading heading={(this.props.field.get('heading') as Loose).toJS() as unknown as Heading} />;
  }
}
