/** Bytes below which giving memory back is not worth it; smaller buffers may share their memory with others. */
const worthIt = 65_536;

/**
 * Gives the memory of pixels back at once; they cannot be used any more. Without it the garbage collector runs after
 * every few pictures because of the memory that hangs on small objects, which costs a fifth of the time of a card.
 */
export function release(pixels: Uint8Array): void {
  const { buffer } = pixels;
  if (pixels.length < worthIt || pixels.length !== buffer.byteLength) return;
  // Browsers before 2024 have no `transfer` and do without.
  if (buffer instanceof ArrayBuffer) buffer.transfer?.(0);
}
