let wanted: string | undefined;

/** Notes a field, such as `rooms[0].price`, to which the form goes as soon as it is drawn. */
export function goToFieldOnceDrawn(field: string): void {
  wanted = field;
}

/** The field that the form is to go to; asked again there is none. */
export function takeWantedField(): string | undefined {
  const found = wanted;
  wanted = undefined;
  return found;
}
