/** The only emoji of a caption: one before the address, one before the telephone. Every phone of the last ten years draws them. */
export const marks = { place: '📍', call: '📞' } as const;
