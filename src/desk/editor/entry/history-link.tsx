/** @jsxImportSource react */
import { useSyncExternalStore } from 'react';
import { createPortal } from 'react-dom';
import { onDraft, openDraft } from '../draft/draft.ts';
import { village } from '../page/village.ts';
import { historyAddress } from '../review/address.ts';

/** Leads, at the end of the form, to what became of the entry so far; only a village server keeps that. */
export function HistoryLink() {
  const draft = useSyncExternalStore(onDraft, openDraft);
  const place = document.getElementById('desk-end');
  if (!village.member() || !draft || draft.isNew || !place) return null;
  return createPortal(
    <a className="desk-button" href={historyAddress(draft)}>
      Xem lịch sử của nhà
    </a>,
    place,
  );
}
