import type { Contender } from './contender.ts';
import { ours } from './ours.ts';
import { satoriLibrsvg, satoriResvg } from './satori.ts';
import { screenshot } from './screenshot.ts';
import { skia } from './skia.ts';
import { takumiAlone, takumiSharp } from './takumi.ts';

/** Ours first, then the peers, each used as its own documentation advises. */
export const contenders: readonly Contender[] = [
  ours,
  skia,
  takumiSharp,
  takumiAlone,
  screenshot,
  satoriResvg,
  satoriLibrsvg,
];
