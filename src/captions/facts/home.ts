import type { Facts } from './facts.ts';

/** One stays at somebody's home; a place of bungalows or tents is no house. */
export const isHome = ({ kind }: Pick<Facts, 'kind'>): boolean => kind !== 'bungalow' && kind !== 'campsite';
