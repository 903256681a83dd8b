import type { ComponentType } from 'react';
import type { OpenDraft } from './entry/draft.ts';

export interface PreviewProps {
  /** What the preview is drawn from: the open draft, as it is at the moment. */
  draft: OpenDraft;
  /** Uncovers the form where the preview lies over it. */
  toForm(): void;
}

/** Loads the live preview, only when somebody opens it. */
export const loadPreview = (): Promise<{ default: ComponentType<PreviewProps> }> =>
  import('./preview/preview.tsx');
