import type { Metadata } from 'sharp';
import type { Canvas } from '../canvas.ts';
import type { Card } from '../card.ts';
import type { DrawnText } from '../text-layer.ts';

/** Why a card cannot be published. */
export interface Flaw {
  /** Vietnamese, for the person who writes the texts: what is wrong and what to do. */
  vi: string;
  /** English, for the log. */
  en: string;
}

/** A card whose words have been set. */
export interface SetCard {
  card: Card;
  drawn: DrawnText[];
}

/** A card painted apart from its words. */
export interface GroundedCard extends SetCard {
  ground: Canvas;
}

/** A card as the file that will be published. */
export interface FinishedCard {
  card: Card;
  /** Bytes of the file. */
  length: number;
  /** What sharp reads from the file. */
  metadata: Metadata;
}

/** One thing that holds for every published card; tells the first flaw that it finds. */
export type Rule<Subject> = (subject: Subject) => Flaw | undefined;

/** Sentence for a flaw that no owner can mend. */
export const reportIt = 'Đây là lỗi của chương trình, xin báo cho nhóm kỹ thuật.';
