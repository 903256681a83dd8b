import type { ShareSheet } from '../../../share/share-sheet.ts';

/** The part of the page that is about posting. */
export const root = document.querySelector<HTMLElement>('[data-share]')!;

/** The one element of the share page that is marked `data-<name>`. */
export const part = <T extends HTMLElement = HTMLElement>(name: string): T =>
  root.querySelector<T>(`[data-${name}]`)!;

/** Every element that is marked `data-<name>`. */
export const parts = (name: string): HTMLElement[] => [
  ...root.querySelectorAll<HTMLElement>(`[data-${name}]`),
];

/** What the page can show. */
export const sheet = JSON.parse(part('sheet').textContent ?? '') as ShareSheet;

/** With what files that are made here begin: what stands for a village has a stroke in it. */
export const fileStem = sheet.slug.replaceAll('/', '-');

/** The form with platform, angle and language. */
export const form = part<HTMLFormElement>('choose');
