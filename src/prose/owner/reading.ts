/** What a run of an owner's sentences is about. */
export const topics = ['sleep', 'food', 'people', 'doing', 'house'] as const;

/** What a run of an owner's sentences is about; `house` is whatever is nothing else. */
export type Topic = (typeof topics)[number];

/** Who tells: the host as sentences call them, and the words owners use for them, such as a title. */
export interface Teller {
  /** `cô Lả`; `gia đình bà Pành`; `Lả`. Nothing when the host has no name in this language. */
  called: string;
}

/** What one has to know of a language to read what owners wrote in it. */
export interface Reading {
  /** Praise that no fact in the file can prove. */
  praises(text: string): boolean;
  /** The sentence is in the owner's own voice: “bọn mình dựng nhà”, “Grandfather dug the pond”. */
  isSpoken(sentence: string, teller: Teller): boolean;
  /** The word with which the owner speaks of themselves fits the title that others give them. */
  agrees(sentence: string, teller: Teller): boolean;
  /** How the owner speaks of themselves where they post: `em`, `mình`, `tôi`; `us`. */
  self(texts: readonly string[], teller: Teller): string;
  /** A note that says something only beside the name of what it is about: “Gồm gian trên và hai phòng nhỏ”. */
  lacksSubject(sentence: string): boolean;
  /** The sentence goes on with the one before it, and that one is not whole without it: “Nhưng …”. */
  continues(sentence: string): boolean;
  /** The sentence is not understood without the one before it: “Cột gỗ vẫn là cột ngày ấy”. */
  pointsBack(sentence: string, teller: Teller): boolean;
  /** The sentence names the host. */
  names(sentence: string, teller: Teller): boolean;
  /** The sentence with the host's name where it only points at the host: “Cô nấu ăn” becomes “Cô Lả nấu ăn”. */
  naming(sentence: string, teller: Teller): string;
  /** A sentence in which hosts tell their own name, as others tell it: “Ông Pảo năm nay 70 tuổi”. */
  introduced(sentence: string, teller: Teller): string;
  /** Words by which a topic is known. */
  topics: Record<Exclude<Topic, 'house'>, RegExp>;
}
