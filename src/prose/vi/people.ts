import type { Host } from '../host.ts';

/** What follows a host's name: `, người Tày`. Nothing where their people is not known. */
export const ofPeople = ({ people }: Pick<Host, 'people'>): string => (people ? `, người ${people}` : '');
