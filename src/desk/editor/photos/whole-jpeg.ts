const marker = { end: 0xd9, restarts: [0xd0, 0xd7] } as const;

/**
 * Whether a JPEG has its end. Browsers open one that was cut off and paint the missing part grey. Bytes after
 * the end are allowed: phones append films and second pictures there. So are stray bytes before a marker, which every
 * decoder passes over.
 */
export function isWholeJpeg(bytes: Uint8Array): boolean {
  for (let at = nextMarker(bytes, 2); at >= 0; at = nextMarker(bytes, at)) {
    const code = bytes[at + 1];
    if (code === marker.end) return true;
    if (at + 3 >= bytes.length) return false;
    at += 2 + (((bytes[at + 2] as number) << 8) | (bytes[at + 3] as number));
  }
  return false;
}

/** The first marker from here on that is neither a scan's data nor filling; -1 when there is none. */
function nextMarker(bytes: Uint8Array, from: number): number {
  for (let at = bytes.indexOf(0xff, from); at >= 0; at = bytes.indexOf(0xff, at + 1)) {
    const code = bytes[at + 1];
    if (code === undefined) return -1;
    const isData = code === 0 || code === 0xff || (code >= marker.restarts[0] && code <= marker.restarts[1]);
    if (!isData) return at;
  }
  return -1;
}
