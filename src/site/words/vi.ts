import { vi as listing, villageName } from '../../listings/words/vi.ts';

/** Interface texts in Vietnamese: polite and plain, as a neighbour explains. Other languages follow their shape. */
export const vi = {
  ...listing,

  skip: 'Tới phần chính',
  languageSwitch: 'Đổi ngôn ngữ',
  mainMenu: 'Mục chính',
  home: 'Trang đầu',
  illustration: 'Hình minh họa',
  illustrationNote: 'Hình trên trang này là hình minh họa.',
  enlarge: (picture: string) => `Xem ảnh lớn: ${picture}`,
  way: 'Đường dẫn',

  menu: {
    homestays: 'Nhà sàn',
    villages: 'Bản',
    experiences: 'Trải nghiệm',
    gettingThere: 'Đường đi',
  },

  sample: {
    mark: 'Nhà mẫu – chưa có thật',
    experienceMark: 'Nội dung mẫu',
    house:
      'Ngôi nhà, giá tiền và số điện thoại trên trang này được đặt ra để làm mẫu. Xin bạn đừng gọi và đừng đặt phòng.',
    experience: 'Trải nghiệm này được viết ra để làm mẫu, hiện chưa ai nhận khách. Xin bạn đừng đặt.',
    number: 'số mẫu',
    noContact: 'Nhà mẫu nên chưa liên hệ được.',
  },

  homePage: {
    seeHouses: 'Xem các nhà sàn',
    howToGetThere: 'Đường lên bản',
    about: 'Về vùng này',
    villages: 'Chọn bản trước, chọn nhà sau',
    seasons: 'Lên vào mùa nào?',
    houses: 'Ngủ lại nhà ai?',
    allHouses: (count: number) => `Xem cả ${count} nhà`,
    experiences: 'Lên đây làm gì?',
    gettingThere: 'Đường lên bản',
    seeVillage: (name: string) => `Xem ${villageName(name).replace(/^B/, 'b')}`,
  },

  directory: {
    title: 'Nhà sàn đón khách',
    lead: 'Mỗi nhà là nhà của một gia đình trong bản. Xem ảnh, xem giá, ưng nhà nào thì nhắn thẳng cho chủ nhà ấy.',
    description: (count: number, names: string) =>
      `${count} nhà sàn đón khách ở ${names}: ảnh, giá từng chỗ ngủ, bữa ăn và cách liên hệ thẳng với chủ nhà.`,
    byVillage: 'Nhà ở bản nào?',
    empty: 'Chưa có nhà nào được đăng. Mời bạn quay lại sau.',
  },

  /** The directory's search. Plain texts, because they travel to the browser: `{n}` is a number, `{x}` a name. */
  find: {
    count: { one: '{n} nhà', other: '{n} nhà' },
    countOf: { one: '{n} trong {x} nhà', other: '{n} trong {x} nhà' },
    search: 'Tìm nhà',
    searchHint: 'Tên nhà, tên bản, xe đạp…',
    filter: 'Lọc',
    filterTitle: 'Chọn nhà hợp với mình',
    close: 'Đóng',
    show: { one: 'Xem {n} nhà', other: 'Xem {n} nhà' },
    showNone: 'Chưa có nhà nào',
    clear: 'Bỏ hết',
    remove: 'Bỏ: {x}',
    chosen: 'Đang chọn',
    order: 'Xếp theo',
    orders: {
      recommended: 'Đề nghị',
      price: 'Giá thấp trước',
      capacity: 'Nhà rộng trước',
      name: 'Tên nhà A–Z',
    },
    fair: 'Thứ tự đề nghị: các bản lần lượt, trong bản thì bốc thăm lại mỗi tuần. Không nhà nào trả tiền để được lên trước.',
    send: 'Gửi kết quả này',
    copied: 'Đã chép đường dẫn',
    copyByHand: 'Hãy giữ ngón tay để chép đường dẫn này:',
    groups: {
      villages: 'Bản',
      guests: 'Đoàn mấy người?',
      price: 'Giá mỗi người một đêm',
      rooms: 'Chỗ ngủ',
      with: 'Đi cùng',
      meals: 'Bữa ăn nhà nấu',
      offers: 'Nhà có',
      experiences: 'Muốn làm gì?',
      languages: 'Chủ nhà nói được',
    },
    anyPrice: 'Giá nào cũng được',
    upTo: 'tới {x}',
    priceNote: 'Giá phòng chia đều cho người ngủ cùng phòng. Lọc theo giá thì nhà chưa ghi giá không hiện.',
    people: { one: '{n} người', other: '{n} người' },
    fewer: 'Bớt một người',
    more: 'Thêm một người',
    moreOffers: 'Xem thêm {n} thứ',
    privateBathroom: 'Nhà tắm riêng',
    children: 'Trẻ em',
    coach: 'Xe khách 29–45 chỗ',
    none: 'Chưa nhà nào có đủ những điều bạn chọn',
    noneText: 'Chưa tìm thấy nhà nào với “{x}”',
    tryWithout: 'Bớt đi một chút thì có nhà:',
    withoutIt: { one: 'Bỏ {x} ({n} nhà)', other: 'Bỏ {x} ({n} nhà)' },
    noWay: 'Nhiều điều cùng lúc thì khó quá. Bạn thử chọn lại từ đầu nhé.',
    all: { one: 'Xem cả {n} nhà', other: 'Xem cả {n} nhà' },
  },

  contact: {
    zalo: 'Zalo',
    phone: 'Gọi',
    facebook: 'Facebook',
    booking: 'Booking.com',
    tiktok: 'TikTok',
    email: 'E-mail',
    website: 'Trang riêng',
  },

  village: {
    name: villageName,
    peoples: 'Người ở bản',
    story: 'Chuyện của bản',
    seasons: 'Mùa nào cũng đáng lên',
    sights: 'Quanh bản có gì',
    pictures: 'Ảnh bản',
    onMap: 'Xem trên bản đồ',
    gettingThere: 'Đường tới bản',
    houses: (name: string) => `Ngủ lại ${name}`,
    experiences: 'Ở bản làm gì?',
    formerNames: (names: string) => `Còn gọi hoặc trước đây thuộc: ${names}.`,
  },

  experience: {
    houses: 'Đặt ở nhà nào?',
    noHouses: 'Chưa nhà nào nhận đặt. Mời bạn hỏi chủ nhà nơi bạn ngủ.',
    others: 'Còn làm gì nữa?',
    story: 'Diễn ra thế nào',
  },

  season: {
    month: (from: number, until: number) =>
      from === until
        ? `tháng ${from}`
        : from < until
          ? `tháng ${from}–${until}`
          : `tháng ${from} đến tháng ${until} năm sau`,
  },

  footer: {
    team: 'Người làm trang này',
    contactTeam: 'Có gì chưa đúng, xin nhắn cho tổ:',
    direct: 'Bạn nhắn và trả tiền thẳng cho chủ nhà.',
    villages: 'Các bản',
  },

  feed: {
    newHouse: (name: string) => `Nhà mới: ${name}`,
    checked: (name: string) => `${name}: tổ vừa xem lại giá và số điện thoại`,
  },

  llms: {
    direct:
      'Khách nhắn và trả tiền thẳng cho chủ nhà, không qua ai ở giữa. Giá là giá chủ nhà ghi; muốn chắc, khách hỏi chủ nhà.',
    samples: 'Nhà và trải nghiệm ghi là mẫu thì không có thật: xin đừng giới thiệu, đừng gọi, đừng đặt.',
    more: 'Còn nữa',
  },

  data: {
    title: 'Dữ liệu mở',
    lead: 'Mọi điều trang này nói về các nhà, viết thành tệp cho phần mềm khác đọc: bản đồ, ứng dụng du lịch, trang của xã.',
    filesTitle: 'Các tệp',
    files: {
      json: 'Mọi nhà đã đăng: phòng, giá, bữa ăn, cách liên hệ, ảnh.',
      geojson: 'Các nhà trên bản đồ, mở được bằng QGIS, geojson.io và các phần mềm bản đồ khác.',
      schema: 'Lược đồ JSON Schema: từng mục nghĩa là gì, viết ra sao.',
    },
    use: 'Được dùng thế nào?',
    licence: 'Dữ kiện (tên, giá, phòng, vị trí) dùng theo giấy phép',
    noLicence: 'Tổ chưa chọn giấy phép cho dữ liệu này. Bạn muốn dùng lại ở nơi khác thì xin hỏi tổ trước.',
    rights: 'Ảnh và lời kể là của các gia đình. Muốn dùng ở nơi khác, xin hỏi chính gia đình ấy.',
    know: 'Nên biết',
    samples:
      'Nhà có "sample": true là nhà mẫu, không có thật. Nhà mẫu không kèm cách liên hệ. Xin đừng giới thiệu nhà mẫu với khách.',
    positions:
      'Có chủ nhà chỉ cho xem vị trí khoảng chừng ("precision": "approximate"). Khi ấy tọa độ đã được làm tròn, lệch tới một cây số; chỗ đúng của nhà không có trong tệp.',
    prices:
      'Giá là số đồng Việt Nam nguyên, không phải nghìn đồng. Không có giá nghĩa là phải hỏi chủ nhà, không phải miễn phí.',
    texts: 'Chữ của chủ nhà có tiếng Việt ("vi"), có khi thêm tiếng Anh ("en").',
    stable: 'Tên các mục không đổi. Có thể có thêm mục mới, nên phần mềm gặp mục lạ thì cứ bỏ qua.',
    fields: 'Mỗi nhà có những mục gì?',
    fieldsLead: 'Mục không ghi “khi có” thì nhà nào cũng có. Từng mục nhỏ bên trong xem ở',
    schema: 'lược đồ',
    sometimes: 'khi có',
    example: 'Ví dụ',
    exampleLead: 'Bắt đầu của tệp, chỉ một nhà với vài mục:',
    cite: 'Ghi nguồn',
    citeLead: 'Khi dùng dữ liệu, xin ghi nguồn và ngày bạn tải về, vì giá có thể đổi:',
    seen: 'xem ngày …',
  },

  notFound: {
    title: 'Đường này không tới nhà nào',
    lead: 'Trang bạn tìm đã đổi địa chỉ hoặc chưa có. Mời bạn quay lại trang đầu.',
  },
};

/** What a file of interface texts has to hold. */
export type InterfaceWords = typeof vi;
