import type { Host } from '../host.ts';
import { an } from './article.ts';

/** What follows a host's name: `, who is Tày`; `, a Dao couple`. Nothing where their people is not known. */
export function ofPeople({ people, several, couple }: Pick<Host, 'people' | 'several' | 'couple'>): string {
  if (!people) return '';
  if (couple) return `, ${an(people)} couple`;
  return `, who ${several ? 'are' : 'is'} ${people}`;
}
