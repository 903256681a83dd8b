import type { InterfaceWords } from '../../../words/vi.ts';

/** What the large pictures say. */
export type GalleryWords = Pick<
  InterfaceWords['house'],
  'close' | 'earlier' | 'later' | 'zoom' | 'noPhoto'
> & {
  title: string;
};

/** The same from the words of a page. */
export const galleryWords = ({ house, homestay }: InterfaceWords): GalleryWords => {
  const { close, earlier, later, zoom, noPhoto } = house;
  return { close, earlier, later, zoom, noPhoto, title: homestay.gallery };
};
