/**
 * Cards in the page of the directory. The others stand on a page of their own, which is fetched when the guest searches
 * or comes near the end: with 300 cards in it, the first page would be 1 MB to read and 80 KB (gzip) to load.
 */
export const firstHouses = 24;
