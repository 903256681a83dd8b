/** Something that this phone did not do. The message is a Vietnamese sentence for the person. */
export class PlainRefusal extends Error {
  override name = 'PlainRefusal';
}
