/** Loads the live preview, only when somebody opens it. */
export const loadPreview = () => import('./preview.tsx');
