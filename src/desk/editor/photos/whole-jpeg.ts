const marker = { start: 0xd8, end: 0xd9, scan: 0xda, restarts: [0xd0, 0xd7] } as const;

/**
 * Whether a JPEG has its end. Browsers open one that was cut off and paint the missing part grey. Bytes after
 * the end are allowed: phones append films and second pictures there.
 */
export function isWholeJpeg(bytes: Uint8Array): boolean {
  let at = 2;
  while (at + 3 < bytes.length || bytes[at + 1] === marker.end) {
    if (bytes[at] !== 0xff) return false;
    const code = bytes[at + 1] as number;
    if (code === marker.end) return true;
    if (code === 0xff) {
      at += 1;
      continue;
    }
    at += 2 + (((bytes[at + 2] as number) << 8) | (bytes[at + 3] as number));
    if (code === marker.scan) at = nextMarker(bytes, at);
    if (at < 0) return false;
  }
  return false;
}

/** The first marker after a scan's data that does not belong to the data; -1 when there is none. */
function nextMarker(bytes: Uint8Array, from: number): number {
  for (let at = bytes.indexOf(0xff, from); at >= 0; at = bytes.indexOf(0xff, at + 1)) {
    const code = bytes[at + 1];
    if (code === undefined) return -1;
    const isData = code === 0 || code === 0xff || (code >= marker.restarts[0] && code <= marker.restarts[1]);
    if (!isData) return at;
  }
  return -1;
}
