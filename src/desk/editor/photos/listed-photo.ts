/** A picture of a list as it is being edited: whatever is missing has not been typed yet. */
export interface ListedPhoto {
  file?: string;
  alt?: { vi?: string; en?: string };
  subject?: string;
  focal?: { x: number; y: number };
  room?: string;
  illustration?: boolean;
}

/** What is wrong with a list of pictures; `path` begins below the list: `[2, 'alt', 'vi']`. */
export interface PhotoProblem {
  path: (string | number)[];
  message: string;
}

/** A room that a picture can show. */
export interface PhotoRoom {
  id: string;
  name: string;
}
