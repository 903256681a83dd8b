import type { ReactNode } from 'react';
import type { Path } from './path.ts';

/** A Vietnamese text of the form. */
export interface RemarkedText {
  /** What has been entered. */
  text: string;
  path: Path;
  change(text: string): void;
}

/** A text with its input. */
export interface RemarkedInput extends RemarkedText {
  /** Draws the input: of the text, or of what is typed in its place. */
  input(text: string, change: (text: string) => void): ReactNode;
}
