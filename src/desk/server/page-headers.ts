/**
 * Headers of the desk's own page. No other page may show it in a frame and trick somebody into a tap; where it was
 * is nobody's business. Its content-security policy stands in the page itself.
 */
export const pageHeaders = {
  'content-security-policy': "frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'same-origin',
} as const;
