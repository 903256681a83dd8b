const sentence = /[^\n]+?(?:[.!?…]+["”’)]*(?=\s|$)|$)/gmu;

/** The sentences of a text in the order of the text, also where the browser cannot segment one. */
export const sentencesIn = (text: string): string[] =>
  (text.match(sentence) ?? []).map((each) => each.trim()).filter(Boolean);
