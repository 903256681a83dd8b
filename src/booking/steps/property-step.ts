import { propertyTypes } from '../../platforms/booking.ts';
import { type AskedStep, field, type KitFacts, marked, noteAbout, same } from './step.ts';

/** Property type and name. */
export function propertyStep(facts: KitFacts): AskedStep {
  const { listing, property } = facts;
  const renamed = noteAbout(property, 'property_name');
  const [wrong] = facts.findings.filter(
    (finding) => finding.field === 'name' && finding.file.startsWith('homestays/'),
  );
  return {
    id: 'property',
    title: { vi: 'Loại và tên chỗ nghỉ', extranet: 'Property type and name' },
    fields: [
      field(
        'property-type',
        { vi: 'Loại chỗ nghỉ', extranet: 'Property type' },
        propertyTypes[listing.kind].name,
        {
          key: 'kind',
          code: marked(
            `${property.property_category} / ${property.booking_property_category}`,
            property.property_category_confidence,
          ),
        },
      ),
      field(
        'property-name',
        { vi: 'Tên chỗ nghỉ', extranet: 'Property name' },
        same(property.property_name),
        {
          key: 'name',
          ...((renamed ?? wrong) && { note: renamed ?? wrong?.remedy }),
          wrong: Boolean(wrong),
        },
      ),
      field(
        'stars',
        { vi: 'Hạng sao', extranet: 'Star rating' },
        { vi: 'Không xếp hạng', en: 'Not rated' },
        { need: 'advised', code: property.stars },
      ),
    ],
  };
}
