/** @jsxImportSource react */
import { useEffect, useId, useRef, useState } from 'react';
import { distance } from '../../../homestay/distance.ts';
import type { Position } from '../../../homestay/position.ts';
import { precisions } from '../../../homestay/precision.ts';
import { mapAddress } from '../../../site/map-address.ts';
import { ownPosition, roughAbove } from './own-position.ts';
import { distanceWords, positionWords, unreadWords } from './position-words.ts';
import { readPosition } from './read-position.ts';
import { whereabouts } from './whereabouts.ts';

/** A position as it is being edited. */
export interface EditedPosition extends Partial<Position> {
  precision?: string;
}

/** What guests will see, for each precision. */
const seen: Record<keyof typeof precisions, string> = {
  exact: 'Khách thấy đúng mái nhà trên bản đồ và mở được chỉ đường tới tận cửa.',
  approximate:
    'Khách chỉ thấy một điểm gần bản, lệch tới một cây số. Vị trí đúng không có ở đâu trên trang. Khách hỏi đường qua Zalo hoặc điện thoại.',
};

const warnings = {
  vietnam: 'Chỗ này nằm ngoài tỉnh Tuyên Quang. Hãy xem lại trên bản đồ có đúng chỗ không.',
  abroad: 'Chỗ này nằm ngoài Việt Nam. Hãy chép lại hai con số.',
};

/** Where a house or a village is: pasted from a map, or taken from the phone. */
export function PlacePicker(props: {
  position: EditedPosition | undefined;
  onChange(position: EditedPosition | undefined): void;
  /** Whether the owner may choose how exactly the place is shown; villages are always shown exactly. */
  hasPrecision: boolean;
  /** Middle of the village, if it is known. */
  village?: Position;
}) {
  const { position, onChange, hasPrecision, village } = props;
  const [typed, setTyped] = useState('');
  const [said, setSaid] = useState('');
  const [isAsking, setAsking] = useState(false);
  const latest = useRef(position);
  latest.current = position;
  // Which question to the phone still stands: none once a place was given otherwise, or the form is closed.
  const question = useRef(0);
  const withdraw = () => {
    question.current += 1;
    setAsking(false);
  };
  useEffect(
    () => () => {
      question.current += 1;
    },
    [],
  );
  const [removed, setRemoved] = useState<EditedPosition>();
  const input = useId();
  const notes = useId();
  const group = useId();
  const { latitude, longitude, precision } = position ?? {};
  const known =
    typeof latitude === 'number' && typeof longitude === 'number' ? { latitude, longitude } : undefined;
  const where = known ? whereabouts(known) : 'tuyen-quang';

  const read = (text: string) => {
    withdraw();
    setTyped(text);
    const found = readPosition(text);
    if (typeof found !== 'object') {
      setSaid(found === 'empty' ? '' : unreadWords[found]);
    } else if (whereabouts(found) === 'abroad') {
      // No house of ours: what was known before stays.
      setSaid(warnings.abroad);
    } else {
      onChange({ ...position, ...found });
      setSaid('');
    }
  };
  const askPhone = async () => {
    question.current += 1;
    const mine = question.current;
    setAsking(true);
    setSaid('');
    const found = await ownPosition().catch((fault: Error) => fault);
    if (question.current !== mine) return;
    setAsking(false);
    if (found instanceof Error) return setSaid(found.message);
    const { accuracy, ...place } = found;
    setTyped('');
    onChange({ ...latest.current, ...place });
    setSaid(
      accuracy > roughAbove
        ? `Vị trí này có thể lệch tới ${distanceWords(accuracy / 1000).replace('khoảng ', '')}. Hãy ra chỗ thoáng rồi bấm lại, hoặc chép hai con số từ Google Maps.`
        : `Đã lấy vị trí của điện thoại, lệch nhiều nhất ${Math.ceil(accuracy)} m.`,
    );
  };

  return (
    <section className="place" aria-label="Vị trí">
      <label className="place-label" htmlFor={input}>
        Dán link Google Maps hoặc hai con số
      </label>
      <input
        id={input}
        type="text"
        inputMode="text"
        autoComplete="off"
        placeholder="22.4893, 105.3021"
        value={typed}
        aria-describedby={notes}
        onChange={({ target }) => read(target.value)}
      />
      <button type="button" className="place-button" disabled={isAsking} onClick={askPhone}>
        {isAsking ? 'Đang tìm vị trí…' : 'Dùng vị trí của tôi'}
      </button>
      <p className="place-hint">Chỉ bấm khi đang đứng ở đúng {hasPrecision ? 'nhà mình' : 'chỗ đó'}.</p>
      <div id={notes} className="place-said" aria-live="polite">
        {said && <p className="place-notice">{said}</p>}
        {known && (
          <p className="place-known">
            <strong>{positionWords(known)}</strong>
            {village && <> · cách trung tâm bản {distanceWords(distance(village, known))}</>}
          </p>
        )}
        {where !== 'tuyen-quang' && <p className="place-problem">{warnings[where]}</p>}
      </div>
      {known && (
        <div className="place-actions">
          <a className="place-button" href={mapAddress(known)} target="_blank" rel="noreferrer">
            Xem trên Google Maps
          </a>
          <button
            type="button"
            className="place-button"
            onClick={() => {
              withdraw();
              setRemoved(position);
              setTyped('');
              setSaid('');
              onChange(undefined);
            }}
          >
            Bỏ vị trí
          </button>
        </div>
      )}
      {!known && removed && (
        <button
          type="button"
          className="place-button"
          onClick={() => {
            withdraw();
            onChange(removed);
          }}
        >
          Lấy lại vị trí cũ
        </button>
      )}
      {known && hasPrecision && (
        <fieldset>
          <legend className="place-label">Cho khách xem vị trí thế nào?</legend>
          {Object.entries(precisions).map(([key, words]) => (
            <label key={key} className="place-choice">
              <input
                type="radio"
                name={group}
                checked={precision === key}
                onChange={() => onChange({ ...position, precision: key })}
              />
              <span>
                <strong>{words.vi}</strong>
                <span className="place-hint">{seen[key as keyof typeof precisions]}</span>
              </span>
            </label>
          ))}
        </fieldset>
      )}
    </section>
  );
}
