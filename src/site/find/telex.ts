/**
 * The letters of a folded syllable that was typed in Telex or VNI without an input method to read it:
 * `nuwowcs` → `nuoc`, `nha2` → `nha`.
 */
export const untelex = (syllable: string): string =>
  syllable
    .replace(/([a-z])\d+/g, '$1')
    .replace(/([aou])w/g, '$1')
    .replace(/([aeod])\1/g, '$1')
    .replace(/([aeiouy])[sfrxj](?=[aeiouy]?(?:ng|nh|ch|[nmctp])?$)/, '$1')
    .replace(/([aeiouy](?:ng|nh|ch|[nmctp])?)[sfrxjz]$/, '$1');
