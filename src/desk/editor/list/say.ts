/**
 * Says a sentence in its place, only when it is new: a screen reader would say it again.
 * @param sentence nothing hides the place
 */
export function say(place: HTMLElement, sentence: string | undefined): void {
  place.hidden = sentence === undefined;
  if (place.textContent !== (sentence ?? '')) place.textContent = sentence ?? '';
}
