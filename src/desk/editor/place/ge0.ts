const signs = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
/** Signs of the position at its finest, and the bits that each adds to latitude and longitude. */
const finest = 10;
const bits = 3;
const greatest = 2 ** (finest * bits);

/**
 * Latitude and longitude of a short address of Organic Maps, `omaps.app/B4srhdHVVt/…`: a sign for the zoom, then
 * nine signs of base64, whose six bits belong to latitude and longitude in turn.
 * Source: the folder `ge0` of github.com/organicmaps/organicmaps.
 */
export function pairOfGe0(code: string): [number, number] | undefined {
  const values = [...code.slice(1)].map((sign) => signs.indexOf(sign));
  // Small letters alone are a word of an address.
  if (values.length !== 9 || values.includes(-1) || !/[A-Z\d]/.test(code)) return undefined;
  const unit = (index: number) => 2 ** ((finest - 1 - index) * bits);
  const sum = (first: number) =>
    values.reduce(
      (total, value, index) =>
        total +
        unit(index) *
          (((value >> (first + 4)) & 1) * 4 + ((value >> (first + 2)) & 1) * 2 + ((value >> first) & 1)),
      unit(values.length - 1) / 2,
    );
  return [(sum(1) / (greatest - 1)) * 180 - 90, (sum(0) / greatest) * 360 - 180];
}
