import sharp from 'sharp';

/**
 * What libvips may open. SVG only from memory: our own drawings on cards come that way, a file with one is nobody's
 * photo. AVIF because the site itself gives its pictures away so; people save them and put them into a folder.
 */
export const neededLoaders = [
  'VipsForeignLoadJpeg',
  'VipsForeignLoadPng',
  'VipsForeignLoadWebp',
  'VipsForeignLoadHeif',
  'VipsForeignLoadSvgBuffer',
];

// All of them first: what a later libvips learns to open is closed until somebody needs it.
sharp.block({ operation: ['VipsForeignLoad'] });
sharp.unblock({ operation: neededLoaders });
