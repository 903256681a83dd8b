const longest = 160;

/** The beginning of a text in at most 160 characters, for search engines and previews: whole sentences, or whole words. */
export function opening(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= longest) return line;
  const cut = line.slice(0, longest);
  const sentence = cut.match(/^.{60,}[.!?…](?=\s|$)/)?.[0];
  return sentence ?? `${cut.slice(0, cut.lastIndexOf(' ')).replace(/[,;:–-]+$/, '')}…`;
}
