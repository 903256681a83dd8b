import type { HouseAmenity } from '../../homestay/amenity.ts';
import type { EmojiAmount } from '../../homestay/emoji.ts';
import type { Kind } from '../../homestay/homestay.ts';
import { kinds } from '../../homestay/homestay.ts';
import { calledName } from '../../listings/called-name.ts';
import type { Listing, SiteEntry } from '../../listings/entries.ts';
import { standsOnStilts } from '../../listings/stilts.ts';
import { type Bathing, bathingOf } from '../../prose/bathing.ts';
import { beddingFacts } from '../../prose/bedding.ts';
import { calmName } from '../../prose/calm.ts';
import { comfortFacts } from '../../prose/comfort.ts';
import { type Host, hostOf } from '../../prose/host.ts';
import { midSentence, nameAtStart } from '../../prose/mid-sentence.ts';
import { type NightPriceFacts, nightPriceFacts } from '../../prose/night-price.ts';
import { beatsOf } from '../../prose/owner/beats.ts';
import { type HouseBeat, houseBeats } from '../../prose/owner/house-beats.ts';
import { ownerPhrase } from '../../prose/owner/phrase.ts';
import { properNamesOf } from '../../prose/owner/proper-names.ts';
import { readings } from '../../prose/owner/readings.ts';
import { preferred } from '../../prose/pick.ts';
import { type Place, placeOf } from '../../prose/place.ts';
import { sightFacts } from '../../prose/sights.ts';
import { type SleepingFacts, sleepingFacts } from '../../prose/sleeping.ts';
import { type TableFacts, tableFacts } from '../../prose/table.ts';
import { asPhrase } from '../../prose/tidy.ts';
import { type ViewFacts, viewFacts } from '../../prose/view.ts';
import type { CaptionLanguage } from '../caption-language.ts';
import { firstClause } from '../shorten.ts';
import { type ArrivalFacts, arrivalFacts } from './arrival.ts';
import { type ContactFacts, contactFacts } from './contact.ts';
import { type Activity, eveningFacts, experienceFacts, pastimeFacts } from './doing.ts';
import { type Lodging, lodgings } from './lodging.ts';

/** An owner's short sentence as a caption uses it. */
export interface Saying {
  /** At the beginning of a sentence, without its stop. */
  text: string;
  /** Inside a sentence. */
  inside: string;
}

/** Everything a caption may say about a house, in the words of one language. What is not known is not there. */
export interface Facts {
  language: CaptionLanguage;
  /** Names that get their capitals back in a text that somebody typed in capitals. */
  properNames: string[];
  /** Name of the house, as its owner writes it. */
  name: string;
  /** The name as one says it: the owner’s short one where there is one. */
  short: string;
  /** The owner posts, not the team: nobody is quoted, and nobody told of in the third person. */
  byOwner: boolean;
  /** How the owner speaks of themselves: `em`, `mình`, `tôi`. */
  self: string;
  /** How many emoji the village likes. */
  emoji: EmojiAmount;
  /** The village’s own hashtags, without their signs. */
  hashtags: readonly string[];
  kind: Kind;
  sample: boolean;
  /** The house stands on stilts, as far as the file says so; `said` when its name says so already. */
  stilts: { known: boolean; said: boolean };
  place: Place;
  host: Host | undefined;
  /** The tagline as its owner typed it. */
  typedTagline: string | undefined;
  /** The owner's tagline whole, then its first clause. Only in this language. */
  taglines: Saying[];
  /** The village's tagline, when it is in this language. */
  villageTagline: Saying | undefined;
  /** What the owner wrote, in beats. In a post, those that suit its angle: each turn begins with another one. */
  beats: HouseBeat[];
  sleeping: SleepingFacts;
  /** The rooms kind by kind. */
  lodgings: Lodging[];
  bathing: Bathing;
  /** What there is wherever one sleeps: `màn`, `quạt`. */
  bedding: string[];
  view: ViewFacts | undefined;
  price: NightPriceFacts | undefined;
  table: TableFacts | undefined;
  experiences: Activity[];
  pastimes: string[];
  evening: string[];
  /** An open fire in the house; the first of the evenings, then. */
  hearth: boolean;
  comforts: string[];
  /** Hot water; the first of the comforts, then. */
  hotWater: boolean;
  sights: string[];
  arrival: ArrivalFacts;
  /** The house shows only roughly where it is: the way to it is told to guests who book. */
  hidden: boolean;
  /** How to find the house; nothing when it is hidden. */
  way: HouseBeat[];
  /** What the house offers, by key, for what no list of phrases can say. */
  has: (amenity: HouseAmenity) => boolean;
  contact: ContactFacts;
}

const saying = (text: string, language: CaptionLanguage): Saying => ({
  text,
  inside: midSentence(text, language),
});

/** Collects what a caption may say, in the words of one language; owners' texts only where they exist in it. */
export function factsOf(
  listing: Listing,
  site: Pick<SiteEntry, 'address'>,
  language: CaptionLanguage,
): Facts {
  const place = placeOf(listing, language);
  const host = hostOf(listing.host, language);
  const name =
    nameAtStart(calmName(asPhrase(listing.name))) || `${kinds[listing.kind][language]} ${place.villageName}`;
  const properNames = properNamesOf(listing, language);
  const tagline = ownerPhrase(listing.tagline, language, properNames);
  const villageTagline = ownerPhrase(listing.village.tagline, language, properNames);
  const hidden = listing.position?.precision === 'approximate';
  const clause = tagline && firstClause(tagline);
  const byOwner = listing.village.voice === 'owner';
  return {
    language,
    properNames,
    name,
    short: nameAtStart(calmName(asPhrase(calledName(listing)))) || name,
    byOwner,
    self: readings[language].self(
      [listing.story, listing.host.about].flatMap((words) => words?.[language] ?? []),
      { called: host?.called ?? '' },
    ),
    emoji: listing.village.emoji,
    hashtags: listing.village.hashtags,
    kind: listing.kind,
    sample: listing.sample,
    stilts: { known: standsOnStilts(listing), said: /nhà\s+sàn|stilt/iu.test(name) },
    place,
    host,
    typedTagline: listing.tagline?.[language],
    taglines: [tagline, clause === tagline ? undefined : clause].flatMap((text) =>
      text ? [saying(text, language)] : [],
    ),
    villageTagline: villageTagline ? saying(villageTagline, language) : undefined,
    beats: houseBeats(listing, language).filter(
      ({ sentences }) =>
        !byOwner || !host || !sentences.join(' ').includes(host.called.split(' ').at(-1) ?? ''),
    ),
    sleeping: sleepingFacts(listing.rooms, language),
    lodgings: lodgings(listing.rooms, language, properNames),
    bathing: bathingOf(listing.rooms),
    bedding: beddingFacts(listing.rooms, language),
    view: viewFacts(listing.rooms, language),
    price: nightPriceFacts(listing.rooms, language, properNames),
    table: tableFacts(listing, language, properNames),
    experiences: experienceFacts(listing.experiences, language, properNames),
    pastimes: pastimeFacts(listing.amenities, language),
    evening: eveningFacts(listing.amenities, language),
    hearth: listing.amenities.includes('hearth'),
    hotWater: listing.amenities.includes('hot-shower'),
    comforts: comfortFacts(listing.amenities, language),
    // Neighbours tell of other sights first.
    sights: preferred(sightFacts(listing.village.sights, language, properNames), `${listing.slug}/sights`, 0),
    arrival: arrivalFacts(listing, language),
    hidden,
    way: hidden
      ? []
      : beatsOf(listing.directions, language, { called: host?.called ?? '' }, properNames).map((beat) => ({
          ...beat,
          from: 'note',
        })),
    has: (amenity) => listing.amenities.includes(amenity),
    contact: contactFacts(listing, site, language),
  };
}
