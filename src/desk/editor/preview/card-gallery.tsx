/** @jsxImportSource react */
import { useState } from 'react';
import type { Dropped } from '../../../cards/layouts/dropped.ts';
import type { TextLanguage } from '../../../homestay/language.ts';
import { cardFormats } from '../../../platforms/card-formats.ts';
import type { Shown } from './drawing/draw-queue.ts';
import { type ShownCard, shownCards } from './shown-cards.ts';

const partNames: Record<Dropped['part'], string> = {
  place: 'tên bản',
  lead: 'câu giới thiệu',
  fact: 'dòng',
  price: 'giá',
};

/** The cards: on a phone one at a time, where there is room all of them. */
export function CardGallery({
  shown,
  language,
}: {
  shown: ReadonlyMap<string, Shown>;
  language: TextLanguage;
}) {
  const [chosen, setChosen] = useState<ShownCard>('link');
  return (
    <section className="preview-cards" aria-labelledby="preview-cards">
      <h2 id="preview-cards">Ảnh để đăng</h2>
      <fieldset className="preview-choice preview-tabs">
        <legend>Xem ảnh nào?</legend>
        {Object.entries(shownCards).map(([name, { short }]) => (
          <label key={name}>
            <input
              type="radio"
              name="preview-card"
              checked={chosen === name}
              onChange={() => setChosen(name as ShownCard)}
            />
            {short}
          </label>
        ))}
      </fieldset>
      <div className="preview-wall">
        {Object.keys(shownCards).map((name) => (
          <CardFigure
            key={name}
            name={name as ShownCard}
            isChosen={name === chosen}
            shown={shown.get(`${language}/${name}`)}
          />
        ))}
      </div>
    </section>
  );
}

function CardFigure({
  name,
  isChosen,
  shown,
}: {
  name: ShownCard;
  isChosen: boolean;
  shown: Shown | undefined;
}) {
  const { format, long } = shownCards[name];
  const { width, height } = cardFormats[format];
  const { picture, fault } = shown ?? {};
  return (
    <figure data-card={name} data-chosen={isChosen || undefined} data-waiting={picture?.waiting || undefined}>
      <figcaption>{long}</figcaption>
      {picture ? (
        <img src={picture.address} alt={picture.alt} width={width} height={height} />
      ) : (
        <div className="preview-ground" style={{ aspectRatio: `${width} / ${height}` }}>
          {!fault && <span>Đang vẽ…</span>}
        </div>
      )}
      {picture?.waiting && <p>Ảnh chụp đang tải…</p>}
      {fault && <p className="preview-fault">{fault}</p>}
      {!fault &&
        picture?.dropped.map(({ part, text }) => (
          <p key={text}>
            Không đủ chỗ cho {partNames[part]} “{text}”. Viết ngắn lại thì sẽ hiện.
          </p>
        ))}
    </figure>
  );
}
