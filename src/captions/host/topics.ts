import type { Facts } from '../facts/facts.ts';

/** Hashtags of a host, as words: the people they belong to. */
export const topics = ({ host, language }: Facts): string[] => {
  if (language === 'en') return ['Village life'];
  return host?.people ? [`Văn hóa ${host.people}`] : ['Chuyện bản làng'];
};
