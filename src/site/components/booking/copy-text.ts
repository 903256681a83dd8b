/**
 * Puts the text of an element on the clipboard. Over plain HTTP, as on a village laptop's own network, browsers offer no
 * clipboard; then the text is marked and copied the old way, or left marked for the reader.
 */
export async function copyText(element: HTMLElement): Promise<boolean> {
  const text = element.textContent?.trim() ?? '';
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    getSelection()?.selectAllChildren(element);
    return document.execCommand('copy');
  }
}
