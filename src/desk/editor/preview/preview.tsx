/** @jsxImportSource react */
import { useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import type { TextLanguage } from '../../../homestay/language.ts';
import type { OpenDraft } from '../draft/draft.ts';
import { goToProblem } from '../fields/open-form.ts';
import { role } from '../role/role.ts';
import { CardGallery } from './card-gallery.tsx';
import { Drawing } from './drawing/client.ts';
import { DrawQueue } from './drawing/draw-queue.ts';
import { PagePreview } from './page-preview.tsx';
import { PictureBook } from './picture-book.ts';
import { ReadinessList } from './readiness-list.tsx';
import { cardsToShow } from './shown-cards.ts';
import { useReading } from './use-reading.ts';
import './preview.css';

/** Opens the worker that draws, for as long as the preview is open. */
function useDrawing(book: PictureBook) {
  const [arrivals, setArrivals] = useState(0);
  const [queue, setQueue] = useState<DrawQueue>();
  useEffect(() => {
    const drawing = new Drawing((address, size) => {
      opened.photoArrived();
      if (book.learn(address, size)) setArrivals((count) => count + 1);
    });
    const opened = new DrawQueue(drawing.draw);
    setQueue(opened);
    return () => {
      opened.close();
      drawing.close();
    };
  }, [book]);
  return { queue, arrivals };
}

/** The draft as plain data, the same object until something is typed. */
const useData = ({ values, data }: OpenDraft) =>
  // `data` is another function for the same values
  useMemo(() => data(), [values]);

const noPictures = () => () => {};
const none: ReturnType<DrawQueue['shown']> = new Map();

export interface PreviewProps {
  /** What the preview is drawn from: the open draft, as it is at the moment. */
  draft: OpenDraft;
  /** Uncovers the form where the preview lies over it. */
  toForm(): void;
}

/** The house that is being edited, as guests will see it: cards, what is still missing, page. */
export default function Preview({ draft, toForm }: PreviewProps) {
  const [language, setLanguage] = useState<TextLanguage>('vi');
  const book = useMemo(() => new PictureBook(), []);
  const { queue, arrivals } = useDrawing(book);
  const { sound, obstacle, isBehind, trouble } = useReading(
    draft.key,
    { slug: draft.slug, data: useData(draft), role: role() },
    book,
    arrivals,
  );
  const shown = useSyncExternalStore(queue?.subscribe ?? noPictures, queue?.shown ?? (() => none));
  useEffect(() => {
    if (queue && sound) queue.show(cardsToShow(sound.listing, sound.site, language));
  }, [queue, sound, language]);

  const goTo = (path: (string | number)[]) => {
    toForm();
    goToProblem({ path, message: '' });
  };

  return (
    <div className="preview">
      {role() === 'team' && <LanguageSwitch language={language} onChoice={setLanguage} />}
      <div className="preview-state" role="status">
        {trouble && <p className="desk-line desk-line-wrong">{trouble}</p>}
        {!trouble && obstacle && (
          <button type="button" className="desk-line desk-line-waiting" onClick={() => goTo(obstacle.path)}>
            {obstacle.vi} {!sound && 'Điền xong thì hình sẽ hiện ra.'}
            {sound &&
              (isBehind
                ? 'Hình dưới đây là của lần viết đúng gần nhất.'
                : 'Hình dưới đây đã có ảnh mới, nhưng phải điền nốt thì mới lưu được.')}
          </button>
        )}
        {!trouble && !obstacle && !sound && <p>Đang đọc bài…</p>}
      </div>
      {sound && (
        <>
          <CardGallery shown={shown} language={language} />
          <ReadinessList listing={sound.listing} site={sound.site} goTo={goTo} />
          <PagePreview listing={sound.listing} language={language} />
        </>
      )}
    </div>
  );
}

const languageNames = { vi: 'Tiếng Việt', en: 'English' } as const;

function LanguageSwitch({
  language,
  onChoice,
}: {
  language: TextLanguage;
  onChoice: (to: TextLanguage) => void;
}) {
  return (
    <fieldset className="preview-choice">
      <legend>Ngôn ngữ</legend>
      {Object.entries(languageNames).map(([key, name]) => (
        <label key={key}>
          <input
            type="radio"
            name="preview-language"
            checked={language === key}
            onChange={() => onChoice(key as TextLanguage)}
          />
          {name}
        </label>
      ))}
    </fieldset>
  );
}
