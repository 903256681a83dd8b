import type { CollectionName } from '../protocol.ts';

/** Fields that belong together in the form, under a heading. */
export interface FieldGroup {
  title: string;
  /** Open when the form opens; the others open by a touch. */
  open: boolean;
  /** Top-level keys of the schema, in the order in which a person thinks of them. */
  keys: readonly string[];
}

/** The form of each collection: groups in the order in which a person thinks of them. */
export const groups: Record<CollectionName, readonly FieldGroup[]> = {
  homestays: [
    {
      title: 'Nhà và câu chuyện',
      open: true,
      keys: ['name', 'shortName', 'kind', 'construction', 'village', 'tagline', 'story', 'host'],
    },
    { title: 'Liên hệ', open: false, keys: ['contact'] },
    { title: 'Phòng và giá', open: false, keys: ['rooms'] },
    { title: 'Ảnh', open: false, keys: ['photos'] },
    { title: 'Bữa ăn và trải nghiệm', open: false, keys: ['meals', 'experiences'] },
    { title: 'Nhà có gì', open: false, keys: ['amenities', 'internet', 'parking'] },
    { title: 'Đường đi', open: false, keys: ['address', 'position', 'directions'] },
    { title: 'Quy định', open: false, keys: ['houseRules'] },
    { title: 'Tình trạng và kiểm tra', open: false, keys: ['status', 'sample', 'checked', 'consent'] },
  ],
  villages: [
    {
      title: 'Bản',
      open: true,
      keys: ['name', 'commune', 'province', 'aliases', 'peoples', 'tagline', 'story'],
    },
    { title: 'Ảnh', open: true, keys: ['photos'] },
    { title: 'Đường đi', open: true, keys: ['position', 'gettingThere', 'roadAdvice'] },
    { title: 'Mùa và cảnh đẹp', open: false, keys: ['seasons', 'sights'] },
    { title: 'Khách nên giữ gì?', open: false, keys: ['manners'] },
    { title: 'Tiền của khách', open: false, keys: ['sharing'] },
    { title: 'Màu của bản', open: false, keys: ['colours'] },
    { title: 'Lời bài đăng', open: false, keys: ['voice', 'emoji', 'hashtags'] },
  ],
  experiences: [
    { title: 'Trải nghiệm', open: true, keys: ['name', 'kind', 'hours', 'tagline', 'story'] },
    { title: 'Ảnh', open: true, keys: ['photos'] },
    { title: 'Tình trạng', open: false, keys: ['sample'] },
  ],
  site: [
    { title: 'Trang', open: true, keys: ['name', 'tagline', 'about'] },
    { title: 'Ảnh', open: true, keys: ['photos'] },
    { title: 'Tổ công nghệ số', open: true, keys: ['team'] },
    { title: 'Địa chỉ và ngôn ngữ', open: false, keys: ['address', 'languages'] },
    { title: 'Dữ liệu mở, bản đồ và nơi giữ bài', open: false, keys: ['dataLicence', 'mapTiles', 'desk'] },
  ],
};

/** Groups that may be missing only while a house is not published: the form does not call them optional. */
export const neededToPublish: ReadonlySet<string> = new Set(['consent']);

/** Required keys that the desk fills in by itself when they are left empty, so the form does not insist on them. */
export const filledIn: ReadonlySet<string> = new Set(['rooms.*.id']);
