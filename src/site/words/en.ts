import type { InterfaceWords } from './vi.ts';

const counted = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

const months = Array.from({ length: 12 }, (_, index) =>
  new Intl.DateTimeFormat('en-GB', { month: 'long', timeZone: 'UTC' }).format(Date.UTC(2026, index, 1)),
);
const monthName = (month: number) => months[month - 1] ?? '';

/** Interface texts in English. */
export const en: InterfaceWords = {
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

  count: {
    houses: (count) => counted(count, 'house', 'houses'),
    guests: (count) => counted(count, 'guest', 'guests'),
    upToGuests: (count) => `up to ${counted(count, 'guest', 'guests')}`,
    rooms: (count) => counted(count, 'room', 'rooms'),
    sameRooms: (count) => `${count} rooms like this`,
    hours: (count) => `about ${count} ${count === '1' ? 'hour' : 'hours'}`,
  },

  price: {
    from: 'from',
    night: 'night',
    ask: 'Ask the host for the price',
    agreed: 'Price agreed with the host',
    included: 'Included in the price of the room',
    includes: 'Includes',
    minimum: (count) => `(${count} people or more)`,
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

  homestay: {
    where: (kind, village, commune) => `${kind} in ${village}, ${commune} commune`,
    facts: 'At a glance',
    village: 'Village',
    guests: 'Sleeps',
    rooms: 'Rooms',
    priceFrom: 'From',
    meals: 'Meals',
    spoken: 'Spoken here',
    gallery: 'Pictures of the house',
    story: 'The story of the house',
    roomsAndPrices: 'Rooms and prices',
    noPrice: 'The host has not named a price. Please ask before you come.',
    inRoom: 'In the room',
    mealsTitle: 'Eating with the family',
    experiences: 'What is there to do?',
    amenities: 'What the house has',
    host: 'Who will welcome you',
    people: (name) => `${name} people`,
    speaks: (languages) => `Speaks ${languages}`,
    rules: 'House customs',
    checkIn: 'Check-in',
    checkOut: 'Check-out',
    from: (time) => `from ${time}`,
    until: (time) => `until ${time}`,
    between: (from, until) => `${from} – ${until}`,
    children: 'Children',
    childrenWelcome: 'Children are welcome',
    childrenNo: 'Not suitable for children yet',
    freeUnder: (age) => `free under ${age} when sharing their parents’ bed`,
    pets: 'Pets',
    smoking: 'Smoking',
    quiet: 'Quiet hours',
    payment: 'Payment',
    cancellation: 'Cancellation',
    directions: 'Finding the house',
    openMap: 'Open in Google Maps',
    openMapApproximate: 'Open the area in Google Maps',
    approximate:
      'The position on the map is approximate, within about a kilometre. The host will show you the way once you have agreed on a day.',
    checked: (date, by) => `Prices and telephone number checked on ${date} by ${by}.`,
    team: 'the village’s digital team',
    contact: 'Contact the host',
    contactLead:
      'Say when you are coming, how many you are and which meals you would like. Your host may be out in the fields, so allow a little time.',
    aboutVillage: (name) => `${name} village`,
    others: (name) => `Other houses in ${name}`,
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

  notFound: {
    title: 'This path leads to no house',
    lead: 'The page has moved or does not exist. You are welcome to start again from the home page.',
  },
};
