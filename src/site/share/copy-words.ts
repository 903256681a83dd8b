/** The old way: a text field, marked and copied. Works over plain HTTP, as on a village laptop's own network. */
function copyMarked(text: string): boolean {
  const field = document.createElement('textarea');
  field.value = text;
  field.readOnly = true;
  field.style.position = 'fixed';
  field.style.insetBlockStart = '0';
  field.style.opacity = '0';
  const focused = document.activeElement;
  document.body.append(field);
  field.select();
  // Old iPhones mark nothing in a field that cannot be written in, unless told from where to where.
  field.setSelectionRange(0, text.length);
  const copied = document.execCommand('copy');
  field.remove();
  if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
  return copied;
}

/** Milliseconds after which a clipboard that does not answer is left: a tap lets a page share for five seconds. */
const patience = 1500;

const written = (text: string) =>
  new Promise<void>((resolve, reject) => {
    setTimeout(reject, patience);
    navigator.clipboard.writeText(text).then(resolve, reject);
  });

/** Puts a text on the clipboard. To be called in the handler of a tap, before anything is awaited: Safari insists. */
export async function copyWords(text: string): Promise<boolean> {
  try {
    await written(text);
    return true;
  } catch {
    return copyMarked(text);
  }
}
