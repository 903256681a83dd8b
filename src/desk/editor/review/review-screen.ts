import type { Draw } from '../page/screen.ts';
import { placeOf } from './address.ts';
import { drawOne } from './one-review.ts';
import { drawQueue } from './queue.ts';
import './review.css';

/** `#/review`: the team's queue; `#/review/<collection>/<slug>`: one text of it. */
export const draw: Draw = (main, path) => {
  const place = placeOf(path);
  if (!place) return drawQueue(main);
  drawOne(main, place);
  return undefined;
};
