/** @jsxImportSource react */

/** A text in the place of one in capitals, to be read and taken; nothing where nothing better is known. */
export function Proposal({
  text,
  instead,
  change,
}: {
  text: string;
  instead: string;
  change(text: string): void;
}) {
  if (instead === text) return null;
  return (
    <>
      <blockquote className="desk-proposal">{instead}</blockquote>
      <button type="button" className="desk-button" onClick={() => change(instead)}>
        Đổi thành chữ thường
      </button>
    </>
  );
}
