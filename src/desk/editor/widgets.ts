import type { CmsWidgetControlProps } from 'decap-cms-core';
import type { ComponentType } from 'react';
import type { Cms } from './decap/cms.ts';
import { AnswerControl, ChoiceControl, SwitchControl, TicksControl } from './fields/choice-control.tsx';
import { ColourControl } from './fields/colour-control.tsx';
import { DateControl } from './fields/date-control.tsx';
import { GroupControl } from './fields/group-control.tsx';
import { HeadingControl } from './fields/group-heading.tsx';
import { ListControl } from './fields/list-control.tsx';
import { NumberControl } from './fields/number-control.tsx';
import { EntryControl, RoomControl } from './fields/reference-controls.tsx';
import { LineControl, LinesControl } from './fields/text-input.tsx';
import { WordsControl } from './fields/words-control.tsx';
import { PhotoFileControl } from './photos/photo-file-control.tsx';
import { PhotosControl } from './photos/photos-control.tsx';
import { PositionControl } from './place/position-control.tsx';

/** The control for each widget that the form asks for: see `widgetOf` in `src/desk/form`. */
const controls = {
  string: LineControl,
  text: LinesControl,
  select: ChoiceControl,
  boolean: SwitchControl,
  datetime: DateControl,
  object: GroupControl,
  list: ListControl,
  'nha-san-number': NumberControl,
  'nha-san-yes-no': AnswerControl,
  'nha-san-choices': TicksControl,
  'nha-san-words': WordsControl,
  'nha-san-entry': EntryControl,
  'nha-san-room': RoomControl,
  'nha-san-colour': ColourControl,
  'nha-san-heading': HeadingControl,
  'nha-san-photos': PhotosControl,
  'nha-san-photo-file': PhotoFileControl,
  'nha-san-position': PositionControl,
};

/** Makes the form's controls known to Decap. */
export function registerWidgets(cms: Cms): void {
  for (const [name, control] of Object.entries(controls)) {
    cms.registerWidget(name, control as unknown as ComponentType<CmsWidgetControlProps<unknown>>);
  }
}
