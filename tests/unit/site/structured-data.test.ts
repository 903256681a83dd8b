import { expect, test } from 'vitest';
import type { Listing } from '../../../src/listings/entries.ts';
import { lodgingData, scriptText } from '../../../src/site/structured-data.ts';
import { aListing } from '../../fixtures/listing.ts';

const url = 'https://thu.example/homestay/suoi-thu/';
const dataOf = (listing: Listing, language: 'vi' | 'en' = 'vi') =>
  lodgingData(listing, { language, url, images: ['https://thu.example/photos/a.jpg'] });

/** What a program that reads the page gets. */
const parsed = (listing: Listing, language: 'vi' | 'en' = 'vi') => {
  const data = dataOf(listing, language);
  return data && JSON.parse(scriptText(data));
};

test('a real house is told as its file has it', () => {
  expect(parsed(aListing(), 'en')).toMatchInlineSnapshot(`
    {
      "@context": "https://schema.org",
      "@id": "https://thu.example/homestay/suoi-thu/#house",
      "@type": "BedAndBreakfast",
      "address": {
        "@type": "PostalAddress",
        "addressCountry": "VN",
        "addressLocality": "Thượng Lâm",
        "addressRegion": "Tuyên Quang",
        "streetAddress": "Thôn Bản Thử",
      },
      "amenityFeature": [
        {
          "@type": "LocationFeatureSpecification",
          "name": "wifi",
          "value": true,
        },
        {
          "@type": "LocationFeatureSpecification",
          "name": "parking",
          "value": true,
        },
        {
          "@type": "LocationFeatureSpecification",
          "name": "coachParking",
          "value": true,
        },
        {
          "@type": "LocationFeatureSpecification",
          "name": "hotWater",
          "value": true,
        },
        {
          "@type": "LocationFeatureSpecification",
          "name": "hearth",
          "value": true,
        },
        {
          "@type": "LocationFeatureSpecification",
          "name": "garden",
          "value": true,
        },
      ],
      "availableLanguage": [
        "vi",
        "tyz",
        "en",
      ],
      "checkinTime": "14:00:00+07:00",
      "checkoutTime": "11:00:00+07:00",
      "containsPlace": [
        {
          "@id": "https://thu.example/homestay/suoi-thu/#san-chung",
          "@type": "HotelRoom",
          "amenityFeature": [
            {
              "@type": "LocationFeatureSpecification",
              "name": "mosquitoNet",
              "value": true,
            },
            {
              "@type": "LocationFeatureSpecification",
              "name": "fan",
              "value": true,
            },
            {
              "@type": "LocationFeatureSpecification",
              "name": "woodenFloor",
              "value": true,
            },
          ],
          "bed": [
            {
              "@type": "BedDetails",
              "numberOfBeds": 12,
              "typeOfBed": "floor mattress",
            },
          ],
          "floorSize": {
            "@type": "QuantitativeValue",
            "unitCode": "MTK",
            "value": 60,
          },
          "name": "Upper communal floor",
          "occupancy": {
            "@type": "QuantitativeValue",
            "maxValue": 12,
            "unitCode": "C62",
          },
        },
        {
          "@id": "https://thu.example/homestay/suoi-thu/#phong-doi",
          "@type": "HotelRoom",
          "amenityFeature": [
            {
              "@type": "LocationFeatureSpecification",
              "name": "mosquitoNet",
              "value": true,
            },
            {
              "@type": "LocationFeatureSpecification",
              "name": "towels",
              "value": true,
            },
          ],
          "bed": [
            {
              "@type": "BedDetails",
              "numberOfBeds": 1,
              "typeOfBed": "double bed",
            },
          ],
          "floorSize": {
            "@type": "QuantitativeValue",
            "unitCode": "MTK",
            "value": 18,
          },
          "name": "Double room with a stream view",
          "occupancy": {
            "@type": "QuantitativeValue",
            "maxValue": 2,
            "unitCode": "C62",
          },
        },
      ],
      "currenciesAccepted": "VND",
      "description": "Grandfather built the house from timber of the village forest.

    Below it lie a fish pond and a kitchen garden.",
      "geo": {
        "@type": "GeoCoordinates",
        "latitude": 22.48931,
        "longitude": 105.30214,
      },
      "image": [
        "https://thu.example/photos/a.jpg",
      ],
      "makesOffer": [
        {
          "@type": "Offer",
          "description": "bedding, mosquito net and breakfast",
          "itemOffered": {
            "@id": "https://thu.example/homestay/suoi-thu/#san-chung",
          },
          "price": 150000,
          "priceCurrency": "VND",
          "priceSpecification": {
            "@type": "UnitPriceSpecification",
            "price": 150000,
            "priceCurrency": "VND",
            "unitText": "per person, one night",
          },
        },
        {
          "@type": "Offer",
          "itemOffered": {
            "@id": "https://thu.example/homestay/suoi-thu/#phong-doi",
          },
          "price": 450000,
          "priceCurrency": "VND",
          "priceSpecification": {
            "@type": "UnitPriceSpecification",
            "price": 450000,
            "priceCurrency": "VND",
            "unitText": "per room, one night",
          },
        },
      ],
      "name": "Homestay Suối Thử",
      "numberOfRooms": 3,
      "priceRange": "150,000 VND – 450,000 VND",
      "sameAs": [
        "https://www.facebook.com/suoithu.example",
      ],
      "telephone": "+84900000001",
      "url": "https://thu.example/homestay/suoi-thu/",
    }
  `);
});

test('a sample is never told as a business', () => {
  expect(dataOf(aListing({ sample: true }))).toBeUndefined();
});

test('nothing claims a rating or a review', () => {
  expect(JSON.stringify(dataOf(aListing()))).not.toMatch(/rating|review/i);
});

test('an approximate position is a circle, and no position is none', () => {
  const position = { latitude: 22.48931, longitude: 105.30214, precision: 'approximate' };
  expect(parsed(aListing({ position })).geo).toEqual({
    '@type': 'GeoCircle',
    geoMidpoint: { '@type': 'GeoCoordinates', latitude: 22.49, longitude: 105.3 },
    geoRadius: 1000,
  });
  expect(parsed(aListing({ position: undefined }))).not.toHaveProperty('geo');
});

test('a text cannot end the script element it stands in', () => {
  const listing = aListing({ story: { vi: 'Nhà </script><script>alert(1)</script>' } });
  const text = scriptText(dataOf(listing) ?? { '@type': 'Thing' });
  expect(text).not.toContain('</script');
  expect(JSON.parse(text).description).toBe('Nhà </script><script>alert(1)</script>');
});
