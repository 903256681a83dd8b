/** @jsxImportSource react */
import { asControl, type InputProps } from '../fields/field-control.tsx';
import { openEntry } from '../photos/open-entry.ts';
import { type EditedPosition, PlacePicker } from './place-picker.tsx';
import { useVillagePosition } from './use-village-position.ts';
import './place.css';

/** Decap's control for a position. */
export const PositionControl = asControl<EditedPosition>(PositionInput);

function PositionInput({ id, field, value, change, leave }: InputProps<EditedPosition>) {
  const { data } = openEntry();
  const village = useVillagePosition(typeof data.village === 'string' ? data.village : undefined);
  return (
    <section
      id={id}
      aria-label={field.label}
      onBlur={({ currentTarget, relatedTarget }) => {
        if (!currentTarget.contains(relatedTarget)) leave();
      }}
    >
      <PlacePicker
        position={value}
        onChange={change}
        hasPrecision={field.fields?.some(({ name }) => name === 'precision') ?? false}
        village={village}
      />
    </section>
  );
}
