import { defineCollection } from 'astro:content';
import { contentLoader } from './listings/content-loader.ts';

export const collections = {
  site: defineCollection({ loader: contentLoader('site') }),
  villages: defineCollection({ loader: contentLoader('villages') }),
  experiences: defineCollection({ loader: contentLoader('experiences') }),
  homestays: defineCollection({ loader: contentLoader('homestays') }),
};
