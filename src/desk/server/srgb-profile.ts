/** What red, green and blue are in sRGB, as every ICC profile for it says: X, Y and Z under D50. */
const colours: [string, [number, number, number]][] = [
  ['rXYZ', [0.436, 0.2225, 0.0139]],
  ['gXYZ', [0.3851, 0.7169, 0.0971]],
  ['bXYZ', [0.1431, 0.0606, 0.7141]],
];

/** How far rounding and chromatic adaptation take programs apart; the nearest other space differs by 0.07. */
const tolerance = 0.005;

/**
 * Whether an ICC profile means sRGB, which is what a picture without a profile is taken for. By its colours: its name
 * is a text that anybody can write.
 */
export function isSrgbProfile(profile: Buffer): boolean {
  return colours.every(([name, wanted]) => {
    const place = placeOf(profile, name);
    if (place === undefined || place + 20 > profile.length) return false;
    return wanted.every(
      (value, index) => Math.abs(profile.readInt32BE(place + 8 + 4 * index) / 65_536 - value) < tolerance,
    );
  });
}

/** Where the data of a tag begins: the table of tags follows a header of 128 bytes. */
function placeOf(profile: Buffer, name: string): number | undefined {
  if (profile.length < 132) return undefined;
  const end = Math.min(profile.length - 12, 132 + 12 * (profile.readUInt32BE(128) - 1));
  for (let at = 132; at <= end; at += 12) {
    if (profile.toString('latin1', at, at + 4) === name) return profile.readUInt32BE(at + 4);
  }
  return undefined;
}
