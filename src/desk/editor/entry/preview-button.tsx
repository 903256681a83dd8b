/** @jsxImportSource react */
import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import type { OpenDraft } from '../draft/draft.ts';
import { useBackCloses } from '../page/back-closes.ts';
import { loadPreview } from '../preview/load-preview.ts';

const Preview = lazy(loadPreview);

/** Where the preview finds room beside the form; elsewhere it lies over it. The same width as in `preview.css`. */
const wide = matchMedia('(min-width: 70rem)');

/** Opens the live preview of a house. It is loaded when it is opened first, and asks the desk's own server for the rest. */
export function PreviewButton({ draft }: { draft: OpenDraft }) {
  const [open, setOpen] = useState(false);
  const [beside, setBeside] = useState(false);
  const dialog = useRef<HTMLDialogElement>(null);
  useBackCloses(dialog, open && !beside);
  useEffect(() => {
    document.body.toggleAttribute('data-preview-beside', open && beside);
    return () => document.body.removeAttribute('data-preview-beside');
  }, [open, beside]);
  if (draft.collection !== 'homestays') return null;
  return (
    <>
      <button
        type="button"
        className="desk-button"
        onClick={() => {
          setOpen(true);
          setBeside(wide.matches);
          if (wide.matches) dialog.current?.show();
          else dialog.current?.showModal();
        }}
      >
        Xem thử
      </button>
      <dialog ref={dialog} className="desk-preview" aria-label="Xem thử" onClose={() => setOpen(false)}>
        <header>
          <h1>Xem thử</h1>
          <button type="button" className="desk-button" onClick={() => dialog.current?.close()}>
            Đóng
          </button>
        </header>
        {open && (
          <Suspense fallback={<p role="status">Đang mở phần xem thử…</p>}>
            <Preview
              key={draft.key}
              draft={draft}
              toForm={() => {
                if (!beside) dialog.current?.close();
              }}
            />
          </Suspense>
        )}
      </dialog>
    </>
  );
}
