/** How much a post tells, the shortest first: the reason and the number; what one decides by; told at length. */
export const captionLengths = ['two-lines', 'middle', 'full'] as const;

/** How much a post tells. */
export type CaptionLength = (typeof captionLengths)[number];

/** How much a post tells when nobody chooses. */
export const usualLength: CaptionLength = 'middle';
