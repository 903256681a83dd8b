export { renderLightCard } from '../cards/light-card.ts';
export { renderCards } from '../cards/render.ts';
export { derivePhotos } from '../photos/derive.ts';
