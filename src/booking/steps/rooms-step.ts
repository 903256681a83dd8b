import { roomAmenities } from '../../homestay/amenity.ts';
import { bedTypes } from '../../homestay/bed.ts';
import type { Room } from '../../homestay/homestay.ts';
import { bathrooms, roomTypes, views } from '../../homestay/room.ts';
import {
  bedCodes,
  communalFloorNames,
  communalFloorTypes,
  roomAmenityCodes,
  unitNames,
} from '../../platforms/booking.ts';
import type { FormValue } from '../form-label.ts';
import type { BookingProperty } from '../shape.ts';
import { bedsOf, isSoldByPerson } from '../units.ts';
import { type Asked, type AskedStep, field, type KitFacts, marked, no, noteAbout, same } from './step.ts';

type Unit = BookingProperty['units'][number];

const suggestedName = (room: Room) => {
  const name =
    room.type === 'communal-floor'
      ? communalFloorNames[isSoldByPerson(room) ? 'per-person' : 'whole']
      : unitNames[room.type];
  const shared = room.bathroom === 'shared' && ['double', 'twin', 'triple', 'family'].includes(room.type);
  return shared ? `${name} with Shared Bathroom` : name;
};

function beds(room: Room): FormValue {
  const all = bedsOf(room);
  const vi = all.map(({ type, count }) => `${count} ${bedTypes[type].vi}`).join(', ');
  const en = all.map(({ type, count }) => `${count} × ${bedTypes[type].en}`).join(', ');
  return isSoldByPerson(room)
    ? { vi: `1 cho mỗi khách (cả sàn: ${vi})`, en: `1 per guest (whole floor: ${en})` }
    : { vi, en };
}

const bedCode = (room: Room) =>
  bedsOf(room)
    .map(({ type }) => {
      const { ota } = bedCodes[type];
      return ota.code === null ? `– ${ota.name}` : marked(`${ota.code} ${ota.name}`, ota.confidence);
    })
    .join(', ');

function roomFields(facts: KitFacts, room: Room, unit: Unit, index: number): Asked[] {
  const key = (name: string) => ({ key: `rooms[${index}].${name}` });
  const id = (name: string) => `room-${room.id}-${name}`;
  const note = noteAbout(facts.property, `units.${room.id}`);
  const things = room.amenities.map((each) => ({ ours: roomAmenities[each], there: roomAmenityCodes[each] }));
  return [
    field(id('type'), { vi: 'Loại phòng', extranet: 'Room type' }, same(unit.unit_type_name), {
      ...key('type'),
      code: marked(unit.configuration.unit_type_id, unit.unit_type_confidence),
      note: [`Nhà gọi là ${roomTypes[room.type].vi.toLocaleLowerCase('vi')}.`, note]
        .filter(Boolean)
        .join(' '),
    }),
    field(
      id('name'),
      { vi: 'Tên phòng, chọn trong danh sách', extranet: 'Room name, chosen from the list' },
      same(suggestedName(room)),
      {
        ...key('type'),
        note: `Ở nhà gọi là “${room.name.vi}”: ghi vào ô tên riêng, khách không thấy.`,
      },
    ),
    field(
      id('count'),
      { vi: 'Số lượng', extranet: 'Number of rooms of this type' },
      same(String(unit.number_of_units)),
      key('count'),
    ),
    field(id('beds'), { vi: 'Giường', extranet: 'Beds' }, beds(room), {
      ...key('beds'),
      code: bedCode(room),
    }),
    field(
      id('guests'),
      { vi: 'Số khách nhiều nhất', extranet: 'Guests who can stay' },
      same(String(unit.occupancy_details.max_guests)),
      {
        ...key('guests'),
        ...(unit.configuration.unit_type_id === communalFloorTypes['per-person'].code && {
          note: 'Mỗi chỗ nằm bán cho một khách.',
        }),
      },
    ),
    field(id('bathroom'), { vi: 'Phòng tắm', extranet: 'Bathroom' }, bathrooms[room.bathroom], {
      ...key('bathroom'),
      code: String(unit.bathroom.ota_code),
    }),
    field(
      id('size'),
      { vi: 'Diện tích', extranet: 'Size' },
      room.size
        ? { vi: `${room.size.toLocaleString('vi-VN')} m²`, en: `${room.size.toLocaleString('en-GB')} m²` }
        : undefined,
      { ...key('size'), need: 'advised' },
    ),
    field(
      id('smoking'),
      { vi: 'Hút thuốc trong phòng', extranet: 'Smoking in the room' },
      unit.smoking_policy === 'NONSMOKING' ? no : { vi: 'Được', en: 'Yes' },
      { key: 'houseRules.smoking', code: unit.smoking_policy },
    ),
    field(id('view'), { vi: 'Tầm nhìn', extranet: 'View' }, room.view && views[room.view], {
      ...key('view'),
      need: 'advised',
      ...(unit.view?.ota_code && {
        code: marked(`${unit.view.ota_code} ${unit.view.name}`, unit.view.confidence),
      }),
    }),
    field(
      id('amenities'),
      { vi: 'Tiện nghi trong phòng', extranet: 'Room amenities' },
      things.length
        ? {
            vi: things.map(({ ours }) => ours.vi).join(', '),
            en: things.map(({ ours, there }) => there?.name ?? ours.en).join(', '),
          }
        : undefined,
      {
        ...key('amenities'),
        need: 'advised',
        code: things.flatMap(({ there }) => (there ? `${there.code} ${there.name}` : [])).join(', '),
      },
    ),
  ];
}

/** Rooms, one after the other. */
export function roomsStep(facts: KitFacts): AskedStep {
  return {
    id: 'rooms',
    title: { vi: 'Phòng', extranet: 'Rooms' },
    fields: facts.listing.rooms.flatMap((room, index) => {
      const unit = facts.property.units[index];
      const group = { vi: room.name.vi, extranet: room.name.en ?? room.name.vi };
      return unit ? roomFields(facts, room, unit, index).map((each) => ({ ...each, group })) : [];
    }),
  };
}
