/** Parts of a card that may give way to the headline when there is no room for everything. */
export type CardPart = 'place' | 'lead' | 'fact' | 'price';

/** What a block says, so that what is missing can be told. */
export interface Said {
  part: CardPart;
  text: string;
}
