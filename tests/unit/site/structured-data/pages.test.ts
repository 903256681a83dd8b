import { expect, test } from 'vitest';
import { breadcrumbData } from '../../../../src/site/structured-data/breadcrumb.ts';
import { experienceData } from '../../../../src/site/structured-data/experience.ts';
import { houseListData } from '../../../../src/site/structured-data/house-list.ts';
import { villageData } from '../../../../src/site/structured-data/village.ts';
import { websiteData } from '../../../../src/site/structured-data/website.ts';
import { aListing, anExperience, aVillage } from '../../../fixtures/listing.ts';
import { aDirectory, aSite } from '../../../fixtures/site.ts';

const images = ['https://thu.example/photos/a.jpg'];
const house = { '@id': 'https://thu.example/en/homestay/suoi-thu/#house' };

test('a village is a destination with its sights and its houses', () => {
  const position = { latitude: 22.51, longitude: 105.22 };
  const url = 'https://thu.example/en/village/ban-thu/';
  expect(villageData(aVillage({ position }), [aListing()], { language: 'en', url, images })).toEqual({
    '@context': 'https://schema.org',
    '@type': 'TouristDestination',
    '@id': `${url}#village`,
    name: 'Bản Thử',
    description: 'The village lies in its fields.',
    url,
    image: images,
    address: {
      '@type': 'PostalAddress',
      addressLocality: 'Thượng Lâm',
      addressRegion: 'Tuyên Quang',
      addressCountry: 'VN',
    },
    geo: { '@type': 'GeoCoordinates', ...position },
    includesAttraction: [
      {
        '@type': 'TouristAttraction',
        name: 'Khuổi Nhi waterfall',
        description: 'Small fish nibble the feet of bathers.',
      },
    ],
    containsPlace: [
      {
        '@type': 'LodgingBusiness',
        ...house,
        name: 'Homestay Suối Thử',
        url: 'https://thu.example/en/homestay/suoi-thu/',
      },
    ],
  });
});

test('an experience is a trip, offered by the houses that have a price for it, and never an event', () => {
  const url = 'https://thu.example/en/experience/thuyen-tren-ho/';
  const data = experienceData(anExperience(), [aListing()], { language: 'en', url, images });
  expect(data).toMatchObject({
    '@type': 'TouristTrip',
    name: 'A boat on the lake',
    provider: [{ ...house, name: 'Homestay Suối Thử' }],
    offers: [
      {
        '@type': 'Offer',
        offeredBy: house,
        itemOffered: { '@id': `${url}#trip` },
        price: 500000,
        priceCurrency: 'VND',
        priceSpecification: { unitText: 'per boat' },
      },
    ],
  });
  expect(JSON.stringify(data)).not.toMatch(/Event|startDate|DAY/);
});

test('samples are on no page: not in a village, not behind an experience, not in the list', () => {
  const samples = [aListing({ sample: true })];
  const page = { language: 'vi' as const, url: 'https://thu.example/', images };
  expect(villageData(aVillage(), samples, page)).not.toHaveProperty('containsPlace');
  expect(experienceData(anExperience(), samples, page)).not.toHaveProperty('offers');
  expect(experienceData(anExperience({ sample: true }), [aListing()], page)).toBeUndefined();
  expect(houseListData(aDirectory({ listings: samples }), 'vi')).toBeUndefined();
});

test('the directory lists the real houses in its order', () => {
  const listings = [
    { ...aListing({ name: 'Nhà Một' }), slug: 'nha-mot' },
    aListing({ sample: true }),
    { ...aListing({ name: 'Nhà Hai' }), slug: 'nha-hai' },
  ];
  expect(houseListData(aDirectory({ listings }), 'en')).toMatchObject({
    '@type': 'ItemList',
    numberOfItems: 2,
    itemListElement: [
      { position: 1, url: 'https://thu.example/en/homestay/nha-mot/' },
      { position: 2, url: 'https://thu.example/en/homestay/nha-hai/' },
    ],
  });
});

test('the home page says where to search', () => {
  expect(websiteData(aSite(), 'en', 'tim')).toMatchObject({
    '@type': 'WebSite',
    url: 'https://thu.example/en/',
    potentialAction: {
      target: { urlTemplate: 'https://thu.example/en/homestay/?tim={search_term_string}' },
      'query-input': 'required name=search_term_string',
    },
  });
});

test('the way to a page is counted from one', () => {
  const crumbs = [
    { name: 'Trang chủ', url: 'https://thu.example/' },
    { name: 'Nhà', url: 'https://thu.example/homestay/' },
  ];
  expect(breadcrumbData(crumbs).itemListElement).toEqual(
    crumbs.map(({ name, url }, index) => ({ '@type': 'ListItem', position: index + 1, name, item: url })),
  );
});
