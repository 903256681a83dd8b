import { useEffect, useRef, useState } from 'react';
import { inTurn } from './in-turn.ts';
import type { PhotoShelf } from './photo-shelf.ts';
import { preparing } from './preparing.ts';
import { takePhotos } from './take-photos.ts';

/** A sentence about pictures that were refused, are remarkable or were taken. */
export interface Notice {
  key: number;
  sentence: string;
  kind: 'refused' | 'remark' | 'done';
}

/**
 * Pictures on their way into a form. Files that are chosen while others are on their way wait for them. All stops
 * when the form is closed, because its list is then no longer there.
 */
export function useTaking(form: {
  shelf: PhotoShelf;
  stem: string;
  max: number;
  listed(): string[];
  taken(file: string): void;
  /** What is said in the end about so many pictures. */
  summary?(count: number): string;
}) {
  const latest = useRef(form);
  latest.current = form;
  const [progress, setProgress] = useState<{ number: number; total: number }>();
  const [notices, setNotices] = useState<Notice[]>([]);
  const [queue] = useState(inTurn);
  const waiting = useRef(0);
  const closed = useRef(new AbortController());
  useEffect(() => {
    closed.current = new AbortController();
    const { current } = closed;
    return () => current.abort();
  }, []);

  const say = (sentence: string, kind: Notice['kind']) =>
    setNotices((before) => [...before, { key: before.length, sentence, kind }]);

  const take = (files: File[]) => {
    if (files.length === 0) return;
    if (waiting.current === 0) setNotices([]);
    waiting.current += 1;
    preparing.count(1);
    setProgress((now) => now ?? { number: 1, total: files.length });
    queue(async () => {
      const count = await takePhotos(files, {
        shelf: latest.current.shelf,
        stem: latest.current.stem,
        max: latest.current.max,
        signal: closed.current.signal,
        listed: () => latest.current.listed(),
        taken: (file) => latest.current.taken(file),
        began: (number, total) => setProgress({ number, total }),
        said: say,
      });
      if (count > 0 && latest.current.summary) say(latest.current.summary(count), 'done');
    })
      .catch((fault: unknown) => {
        console.error(fault);
        say('Có ảnh chưa thêm được. Hãy xem danh sách rồi chọn lại ảnh còn thiếu.', 'refused');
      })
      .finally(() => {
        waiting.current -= 1;
        preparing.count(-1);
        if (waiting.current === 0) setProgress(undefined);
      });
  };
  const dismiss = () => setNotices([]);
  return { take, progress, notices, dismiss };
}
