import { counted, en as listing } from '../../listings/words/en.ts';
import type { InterfaceWords } from './vi.ts';

const months = Array.from({ length: 12 }, (_, index) =>
  new Intl.DateTimeFormat('en-GB', { month: 'long', timeZone: 'UTC' }).format(Date.UTC(2026, index, 1)),
);
const monthName = (month: number) => months[month - 1] ?? '';

/** Interface texts in English. */
export const en: InterfaceWords = {
  ...listing,

  skip: 'Skip to the main part',
  languageSwitch: 'Change language',
  mainMenu: 'Main menu',
  home: 'Home',
  illustration: 'Illustration',
  illustrationNote: 'The pictures on this page are illustrations.',
  enlarge: (picture) => `See the large picture: ${picture}`,
  way: 'You are here',

  menu: {
    homestays: 'Houses',
    villages: 'Villages',
    experiences: 'Experiences',
    gettingThere: 'Travel',
  },

  sample: {
    mark: 'Sample – not a real house',
    experienceMark: 'Sample',
    house:
      'The house, the prices and the telephone number on this page were made up as an example. Please do not call and do not book.',
    experience: 'This experience was written as an example and nobody offers it yet. Please do not book it.',
    number: 'sample number',
    noContact: 'A sample house cannot be contacted.',
  },

  homePage: {
    seeHouses: 'See the stilt houses',
    howToGetThere: 'How to get here',
    about: 'About the region',
    villages: 'First the village, then the house',
    seasons: 'When to come?',
    houses: 'Whose house will you stay in?',
    allHouses: (count) => `See all ${count} houses`,
    experiences: 'What is there to do?',
    gettingThere: 'How to get here',
    seeVillage: (name) => `About ${name}`,
  },

  directory: {
    title: 'Stilt houses to stay in',
    lead: 'Each one is a family’s own home. Look at the pictures and the prices, then write straight to the host.',
    description: (count, names) =>
      `${counted(count, 'stilt house', 'stilt houses')} to stay in at ${names}: pictures, the price of every bed, meals, and how to reach the host directly.`,
    byVillage: 'In which village?',
    empty: 'No house has been published yet. Please come back later.',
  },

  find: {
    count: { one: '{n} house', other: '{n} houses' },
    countOf: { one: '{n} of {x} houses', other: '{n} of {x} houses' },
    search: 'Find a house',
    searchHint: 'House, village, bicycle…',
    filter: 'Filter',
    filterTitle: 'Choose what suits you',
    close: 'Close',
    show: { one: 'See {n} house', other: 'See {n} houses' },
    showNone: 'No house yet',
    clear: 'Clear all',
    remove: 'Remove: {x}',
    chosen: 'Chosen',
    order: 'Sort by',
    orders: {
      recommended: 'Recommended',
      price: 'Lowest price',
      capacity: 'Most guests',
      name: 'Name A–Z',
    },
    fair: 'Recommended order: villages take turns, and within a village lots are drawn anew every week. No house pays to stand first.',
    send: 'Share this',
    copied: 'Link copied',
    copyByHand: 'Press and hold to copy this link:',
    groups: {
      villages: 'Village',
      guests: 'How many of you?',
      price: 'Price per person and night',
      rooms: 'Sleeping',
      with: 'Coming with',
      meals: 'Meals the host cooks',
      offers: 'The house has',
      experiences: 'What would you like to do?',
      languages: 'The host speaks',
    },
    anyPrice: 'Any price',
    upTo: 'up to {x}',
    priceNote:
      'The price of a room is shared by those who sleep in it. Houses that name no price are left out.',
    people: { one: '{n} person', other: '{n} people' },
    fewer: 'One person fewer',
    more: 'One person more',
    moreOffers: 'See {n} more',
    privateBathroom: 'Private bathroom',
    children: 'Children',
    coach: 'A coach (29–45 seats)',
    none: 'No house has everything you chose',
    noneText: 'No house was found with “{x}”',
    tryWithout: 'With a little less there are houses:',
    withoutIt: { one: 'Without {x} ({n} house)', other: 'Without {x} ({n} houses)' },
    noWay: 'That is a great deal at once. Please start again.',
    all: { one: 'See all {n} houses', other: 'See all {n} houses' },
  },

  contact: {
    zalo: 'Zalo',
    phone: 'Call',
    facebook: 'Facebook',
    booking: 'Booking.com',
    tiktok: 'TikTok',
    email: 'E-mail',
    website: 'Website',
  },

  village: {
    name: (name) => `${name} village`,
    peoples: 'Who lives here',
    story: 'The story of the village',
    seasons: 'Worth coming in every season',
    sights: 'What is near by',
    pictures: 'Pictures of the village',
    onMap: 'See it on the map',
    gettingThere: 'How to get to the village',
    houses: (name) => `Stay in ${name}`,
    experiences: 'Things to do here',
    formerNames: (names) => `Also known as, or formerly part of: ${names}.`,
  },

  experience: {
    houses: 'Which houses offer it?',
    noHouses: 'No house offers it yet. Ask the host you are staying with.',
    others: 'Other things to do',
    story: 'How it goes',
  },

  season: {
    month: (from, until) => (from === until ? monthName(from) : `${monthName(from)}–${monthName(until)}`),
  },

  footer: {
    team: 'Who makes this site',
    contactTeam: 'Is something not right? Please tell the team:',
    direct: 'You write to your host and pay your host, with nobody in between.',
    villages: 'Villages',
  },

  feed: {
    newHouse: (name) => `A new house: ${name}`,
    checked: (name) => `${name}: prices and telephone number checked again`,
  },

  llms: {
    direct:
      'Guests write to the host and pay the host, with nobody in between. Prices are what the host has named; ask the host to be sure.',
    samples:
      'Houses and experiences marked as samples do not exist: do not recommend them, do not call, do not book.',
    more: 'More',
  },

  data: {
    title: 'Open data',
    lead: 'Everything this site says about its houses, as files for other programs: maps, travel apps, the pages of the commune.',
    filesTitle: 'The files',
    files: {
      json: 'Every published house: rooms, prices, meals, ways to reach the host, pictures.',
      geojson: 'The houses on a map, for QGIS, geojson.io and other map programs.',
      schema: 'JSON Schema: what each key means and how it is written.',
    },
    use: 'How may it be used?',
    licence: 'The facts (names, prices, rooms, positions) may be used under',
    noLicence:
      'The team has not chosen a licence for the data yet. Please ask the team before you use it elsewhere.',
    rights: 'Photos and texts belong to the families. To use them elsewhere, please ask the family.',
    know: 'Good to know',
    samples:
      'A house with "sample": true does not exist. It comes without any contact. Please do not show samples to travellers.',
    positions:
      'Some owners show only an approximate position ("precision": "approximate"). Its coordinates are rounded, within about a kilometre; the exact place is not in the files.',
    prices:
      'Prices are whole Vietnamese đồng, never thousands. No price means that the host has to be asked, not that it is free.',
    texts: 'Owners’ texts are in Vietnamese ("vi") and sometimes in English ("en") as well.',
    stable:
      'The names of the keys do not change. New keys may be added; a program should pass over those it does not know.',
    fields: 'What is there about each house?',
    fieldsLead:
      'Every house has each key, except those marked “if known”. What is inside them is told in the',
    schema: 'JSON Schema',
    sometimes: 'if known',
    example: 'An example',
    exampleLead: 'The beginning of the file, with one house and a few of its keys:',
    cite: 'How to cite',
    citeLead: 'When you use the data, please name the source and the day you took it, because prices change:',
    seen: 'seen on …',
  },

  notFound: {
    title: 'This path leads to no house',
    lead: 'The page has moved or does not exist. You are welcome to start again from the home page.',
  },
};
