import { roomAmenities } from '../homestay/amenity.ts';
import { type BedType, bedTypes } from '../homestay/bed.ts';
import type { Room } from '../homestay/homestay.ts';
import { views } from '../homestay/room.ts';
import type { Listing } from '../listings/entries.ts';
import {
  bathroomCodes,
  bedCodes,
  bookingLimits,
  type Coded,
  communalFloorTypes,
  roomAmenityCodes,
  smokingCodes,
  unitRooms,
  unitTypes,
  viewCodes,
} from '../platforms/booking.ts';
import { facilitiesOf } from './facilities.ts';
import { mealPlan } from './meals.ts';
import type { Note } from './note.ts';
import { bookingPrice } from './price.ts';
import type { BookingProperty } from './shape.ts';
import type { WithoutCode } from './without-code.ts';

type Unit = BookingProperty['units'][number];

/** Whether a communal floor is sold place by place. */
export const isSoldByPerson = ({ type, price }: Room): boolean =>
  type === 'communal-floor' && price?.per === 'person';

/** Unit type of a room (BCRT). */
export const unitType = (room: Room): Coded & { code: number } => {
  const type =
    room.type === 'communal-floor'
      ? communalFloorTypes[isSoldByPerson(room) ? 'per-person' : 'whole']
      : unitTypes[room.type];
  return { ...type, code: type.code ?? 0 };
};

/** Beds of one room, each type once. */
export function bedsOf({ beds }: Pick<Room, 'beds'>): { type: BedType; count: number }[] {
  const counts = new Map<BedType, number>();
  for (const { type, count } of beds) counts.set(type, (counts.get(type) ?? 0) + count);
  return [...counts].map(([type, count]) => ({ type, count }));
}

const bed = ({ type, count }: { type: BedType; count: number }) => {
  const { ota, rooms } = bedCodes[type];
  return {
    bed_count: count,
    ...(rooms !== null && { bed_type_id: rooms }),
    ota_code: ota.code,
    name: ota.name,
    confidence: ota.confidence,
  };
};

/** What is in one unit: a whole room, or on a floor that is sold by the person one place with the commonest bed. */
function bedsOfUnit(
  room: Room,
): Unit['configuration']['rooms'][number]['bed_configurations'][number]['beds'] {
  const beds = bedsOf(room);
  const [commonest] = beds.toSorted((a, b) => b.count - a.count);
  return isSoldByPerson(room) && commonest ? [bed({ type: commonest.type, count: 1 })] : beds.map(bed);
}

function occupancy(room: Room, childrenWelcome: boolean): Unit['occupancy_details'] {
  const guests = isSoldByPerson(room) ? 1 : Math.min(room.guests, bookingLimits.guests.most);
  const children = childrenWelcome && guests > 1 ? guests - 1 : 0;
  return {
    max_guests: guests,
    max_adults: guests,
    max_children: Math.min(children, bookingLimits.children.most),
  };
}

/** How many of a unit can be booked at once: rooms, or places on a floor that is sold by the person. */
export const numberOfUnits = (room: Room): number =>
  isSoldByPerson(room) ? room.count * room.guests : room.count;

/** One kind of room in the shape of the Rooms API. */
export function bookingUnit(room: Room, listing: Listing, descriptions: Unit['descriptions']): Unit {
  const { code, name, confidence } = unitType(room);
  const bathroom = bathroomCodes[room.bathroom];
  const view = room.view && viewCodes[room.view];
  const plan = mealPlan(listing);
  return {
    room: room.id,
    partner_reference_name: room.name.vi,
    configuration: {
      unit_type_id: code,
      rooms: [
        {
          type: unitRooms[room.type],
          bed_configurations: [{ beds: bedsOfUnit(room), is_default_configuration: true }],
        },
      ],
    },
    unit_type_name: name,
    unit_type_confidence: confidence,
    number_of_units: numberOfUnits(room),
    occupancy_details: occupancy(room, listing.houseRules.children.welcome),
    ...(room.size && { size: { value: room.size, unit: 'SQM' as const } }),
    smoking_policy: smokingCodes[listing.houseRules.smoking].rooms,
    ...(view && { view: { ota_code: view.code, name: view.name, confidence: view.confidence } }),
    bathroom: {
      bathroom_type: bathroom.type,
      ota_code: bathroom.code ?? 0,
      name: bathroom.name,
      confidence: bathroom.confidence,
    },
    facilities: facilitiesOf(
      room.amenities.flatMap((key) => {
        const code = roomAmenityCodes[key];
        return code ? [{ from: `amenities.${key}`, code }] : [];
      }),
    ),
    ...(plan && { meal_plan: plan }),
    ...(room.price && { price: bookingPrice(room.price) }),
    descriptions,
  };
}

/** What was decided for the rooms and an owner should look at. */
export function unitNotes(rooms: Room[]): Note[] {
  return rooms.flatMap((room) => {
    const about = `units.${room.id}`;
    const notes: Note[] = [];
    if (isSoldByPerson(room)) {
      notes.push({
        about,
        text: `“${room.name.vi}” bán theo người: mỗi chỗ nằm là một “${communalFloorTypes['per-person'].name}”, tổng ${numberOfUnits(room)} chỗ.`,
      });
    }
    if (!isSoldByPerson(room) && room.guests > bookingLimits.guests.most) {
      notes.push({
        about,
        text: `“${room.name.vi}” ngủ được ${room.guests} người; Booking.com nhận nhiều nhất ${bookingLimits.guests.most} người cho một phòng.`,
      });
    }
    return notes;
  });
}

/** What rooms hold for which Booking.com has no code. */
export function roomsWithoutCode(rooms: Room[]): WithoutCode[] {
  return rooms.flatMap((room, index) => {
    const about = `rooms[${index}]`;
    const amenities = room.amenities.filter((key) => roomAmenityCodes[key] === null);
    const beds = bedsOf(room).filter(({ type }) => bedCodes[type].ota.code === null);
    return [
      ...amenities.map((key) => ({
        about: `${about}.amenities.${key}`,
        vi: roomAmenities[key].vi,
        en: roomAmenities[key].en,
      })),
      ...beds.map(({ type }) => ({
        about: `${about}.beds.${type}`,
        vi: bedTypes[type].vi,
        en: bedTypes[type].en,
        hint: 'Chọn loại giường này trong danh sách trên trang quản lý Booking.com.',
      })),
      ...(room.view && viewCodes[room.view].confidence === 'inferred'
        ? [
            {
              about: `${about}.view`,
              ...views[room.view],
              hint: 'Booking.com không có tên riêng cho cảnh này; chọn tên chung “View”.',
            },
          ]
        : []),
    ];
  });
}
