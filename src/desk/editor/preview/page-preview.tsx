/** @jsxImportSource react */
import { Fragment } from 'react';
import { type Bilingual, inLanguage } from '../../../homestay/bilingual.ts';
import { kinds } from '../../../homestay/homestay.ts';
import { labelIn, type TextLanguage } from '../../../homestay/language.ts';
import { linesOf } from '../../../homestay/lines.ts';
import { mealKinds } from '../../../homestay/meal.ts';
import { money, type Price, unitText } from '../../../homestay/price.ts';
import { roomTypes } from '../../../homestay/room.ts';
import type { Listing, Picture } from '../../../listings/entries.ts';
import { paragraphs } from '../../../listings/paragraphs.ts';
import { startingPrice } from '../../../listings/starting-price.ts';
import { glimpsesOf } from '../../../prose/glance.ts';
import { hostName } from '../../../prose/host.ts';
import { listingWords } from '../../../prose/listing-words.ts';
import { mealCost } from '../../../prose/menu.ts';
import { roomFacts } from '../../../prose/room-facts.ts';

interface InLanguage {
  language: TextLanguage;
}

/** The house's page in short: the same words, facts and prices as on the site. */
export function PagePreview({ listing, language }: InLanguage & { listing: Listing }) {
  const w = listingWords(language);
  const { kind, village, photos, meals, host } = listing;
  const price = startingPrice(listing.rooms);
  return (
    <section className="preview-page" aria-labelledby="preview-page">
      <h2 id="preview-page">Trang của nhà</h2>
      <article lang={language}>
        <h3>{listing.name}</h3>
        <p className="preview-place">
          {w.homestay.where(labelIn(kinds[kind], language), village.name, village.commune)}
        </p>
        {listing.tagline && <OwnText words={listing.tagline} language={language} />}
        <p>
          {price ? (
            <>
              {w.price.from} <PriceLine price={price} language={language} night />
            </>
          ) : (
            w.price.ask
          )}
        </p>
        {photos[0] && <Photo picture={photos[0]} language={language} />}
        <dl className="preview-facts">
          {glimpsesOf(listing, w).map(({ label, text }) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{text}</dd>
            </div>
          ))}
        </dl>
        {listing.story && (
          <>
            <h4>{w.homestay.story}</h4>
            <OwnText words={listing.story} language={language} />
          </>
        )}
        <h4>{w.homestay.roomsAndPrices}</h4>
        {listing.rooms.every(({ price }) => !price) && <p>{w.homestay.noPrice}</p>}
        {listing.rooms.map((room) => (
          <div className="preview-room" key={room.id}>
            <p className="preview-place">{labelIn(roomTypes[room.type], language)}</p>
            <h5>{inLanguage(room.name, language).text}</h5>
            {room.count > 1 && <p>{w.count.sameRooms(room.count, room.type)}</p>}
            {room.about && <OwnText words={room.about} language={language} />}
            <p>
              {roomFacts(room, w)
                .map(({ text }) => text)
                .join(' · ')}
            </p>
            <p className="preview-price">
              {room.price ? <PriceLine price={room.price} language={language} night /> : w.price.ask}
              {room.price?.includes && (
                <span>
                  {w.price.includes}: {inLanguage(room.price.includes, language).text}
                </span>
              )}
            </p>
          </div>
        ))}
        {meals.length > 0 && (
          <>
            <h4>{w.homestay.mealsTitle}</h4>
            <dl>
              {meals
                .map((meal) => ({ ...meal, cost: mealCost(meal) }))
                .map(({ kind, menu, cost }) => (
                  <div key={`${kind} ${menu?.vi}`}>
                    <dt>{labelIn(mealKinds[kind], language)}</dt>
                    {menu && <dd>{inLanguage(menu, language).text}</dd>}
                    <dd>
                      {typeof cost === 'string' ? (
                        w.price[cost]
                      ) : (
                        <PriceLine price={cost} language={language} />
                      )}
                    </dd>
                  </div>
                ))}
            </dl>
          </>
        )}
        <h4>{w.homestay.host}</h4>
        <p>
          <b>{hostName(host, language)}</b>
        </p>
        {host.about && <OwnText words={host.about} language={language} />}
      </article>
    </section>
  );
}

/** An owner's text; what nobody has translated says that it is Vietnamese. */
function OwnText({ words, language }: InLanguage & { words: Bilingual }) {
  const shown = inLanguage(words, language);
  return paragraphs(shown.text).map((part) => (
    <p key={part} lang={shown.language}>
      {linesOf(part).map((line, index) => (
        <Fragment key={index}>
          {index > 0 && <br />}
          {line}
        </Fragment>
      ))}
    </p>
  ));
}

function PriceLine({ price, language, night = false }: InLanguage & { price: Price; night?: boolean }) {
  return (
    <>
      <b>{money(price.amount, language)}</b>
      {unitText(price.per, language, night)}
      {price.minimumGuests && ` ${listingWords(language).price.minimum(price.minimumGuests)}`}
    </>
  );
}

function Photo({ picture: { path, alt, focal }, language }: InLanguage & { picture: Picture }) {
  const { x, y } = focal ?? { x: 0.5, y: 0.5 };
  return (
    <img
      src={path}
      alt={inLanguage(alt, language).text}
      style={{ objectPosition: `${x * 100}% ${y * 100}%` }}
    />
  );
}
