/** A card that cannot be published, with a sentence for the person who writes the texts and one for the log. */
export class CardFault extends Error {
  override name = 'CardFault';
  /** Slug, language and name of the card: `nha-co-hoa/vi/link`. */
  readonly card: string;
  /** Vietnamese: what is wrong and what to do. */
  readonly vi: string;
  /** English, for the log. */
  readonly en: string;

  constructor(card: string, vi: string, en: string) {
    super(`${card}: ${en}`);
    this.card = card;
    this.vi = vi;
    this.en = en;
  }
}
