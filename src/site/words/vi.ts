import { vi as listing, villageInside, villageName } from '../../prose/vi/listing-words.ts';

/** Interface texts in Vietnamese: polite and plain, as a neighbour explains. Other languages follow their shape. */
export const vi = {
  ...listing,

  skip: 'Tới phần chính',
  notLoaded:
    'Trang này tải chưa đủ nên có chỗ chưa bấm được. Bạn hãy tải lại trang. Nếu lần nào cũng vậy, nhờ người quản lý trang xem lại: trang phải nằm ở gốc của một địa chỉ, như https://ten-trang.vn/, và không được thiếu tệp nào.',
  languageSwitch: 'Đổi ngôn ngữ',
  mainMenu: 'Mục chính',
  home: 'Trang chủ',
  illustration: 'Hình minh họa',
  illustrationNote: 'Hình trên trang này là hình minh họa.',
  enlarge: (picture: string) => `Xem ảnh lớn: ${picture}`,
  way: 'Bạn đang ở',

  menu: {
    homestays: 'Homestay',
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
    seeHouses: 'Xem các nhà',
    howToGetThere: 'Đường lên bản',
    about: 'Về vùng này',
    villages: 'Chọn bản trước, chọn nhà sau',
    seasons: 'Lên vào mùa nào?',
    houses: 'Ngủ lại nhà ai?',
    allHouses: (count: number) => `Xem cả ${count} nhà`,
    experiences: 'Lên đây làm gì?',
    gettingThere: 'Đường lên bản',
    byMonth: 'Chọn tháng bạn định lên',
    wholeYear: 'Cả năm',
    quietMonth: 'Tháng này chưa bản nào ghi. Bạn hỏi thẳng chủ nhà xem trời và ruộng ra sao.',
    seeVillage: (name: string) => `Xem ${villageInside(name)}`,
  },

  directory: {
    title: 'Nhà đón khách',
    lead: 'Mỗi nhà là nhà của một gia đình trong bản. Xem ảnh, xem giá, ưng nhà nào thì nhắn thẳng cho chủ nhà ấy.',
    description: (count: number, names: string) =>
      `${count} nhà đón khách ở ${names}: ảnh, giá từng chỗ ngủ, bữa ăn và cách liên hệ thẳng với chủ nhà.`,
    byVillage: 'Nhà ở bản nào?',
    empty: 'Chưa có nhà nào được đăng. Mời bạn quay lại sau.',
  },

  /** The directory's search. Plain texts, because they travel to the browser: `{n}` is a number, `{x}` a name. */
  find: {
    unstarted:
      'Ô tìm kiếm chưa chạy trên máy này. Chờ mãi không được thì có thể trình duyệt cũ quá, hãy cập nhật Chrome; danh sách các nhà vẫn xem được.',
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
      recommended: 'Gợi ý',
      price: 'Giá thấp trước',
      capacity: 'Nhà rộng trước',
      name: 'Tên nhà A–Z',
    },
    fair: 'Thứ tự đề nghị: các bản lần lượt, trong bản thì bốc thăm lại mỗi tuần. Không nhà nào trả tiền để được lên trước.',
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
    priceNote:
      'Có số người thì tính giá rẻ nhất cho cả đoàn rồi chia đều; chưa có thì chia giá phòng cho người ngủ cùng phòng. Lọc theo giá thì nhà chưa ghi giá không hiện.',
    people: { one: '{n} người', other: '{n} người' },
    fewer: 'Bớt một người',
    more: 'Thêm một người',
    moreOffers: 'Xem thêm {n} thứ',
    privateBathroom: 'Nhà tắm riêng',
    children: 'Trẻ em',
    coach: 'Xe khách 16–29 chỗ',
    none: 'Chưa nhà nào có đủ những điều bạn chọn',
    noneText: 'Chưa tìm thấy nhà nào với “{x}”',
    tryWithout: 'Bớt đi một chút thì có nhà:',
    withoutIt: { one: 'Bỏ {x} ({n} nhà)', other: 'Bỏ {x} ({n} nhà)' },
    noWay: 'Nhiều điều cùng lúc thì khó quá. Bạn thử chọn lại từ đầu nhé.',
    all: { one: 'Xem cả {n} nhà', other: 'Xem cả {n} nhà' },
  },

  /** Sending the address of a page to somebody. */
  send: {
    found: 'Gửi kết quả này',
    house: 'Gửi cho bạn bè',
    copied: 'Đã chép link',
    copyByHand: 'Hãy giữ ngón tay để chép link này:',
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
    gettingThere: 'Đường tới bản',
    houses: (name: string) => `Ngủ lại ${name}`,
    experiences: 'Ở bản làm gì?',
    sharing: 'Tiền bạn trả đi về đâu',
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

  map: {
    ofVillages: 'Bản đồ các bản',
    ofHouses: 'Bản đồ các nhà',
    ofVillage: (name: string) => `Bản đồ ${name}`,
    list: 'Có gì trên bản đồ',
    more: (count: number) => `và ${count} nơi nữa`,
    hanoi: 'Hà Nội',
    north: 'B',
    crow: 'Số cây số trên bản đồ là đường chim bay; đường đi quanh núi dài hơn nhiều.',
    toHanoi: (distance: string) => `Hà Nội cách ${distance} đường chim bay, theo mũi tên ở mép bản đồ.`,
    between: (from: string, to: string, distance: string) => `${from} – ${to}: ${distance}`,
    fromVillage: (village: string, distance: string) => `cách ${village} ${distance}`,
    approximate: 'chỉ khoảng chừng, lệch tới một cây số',
    byItsHouses: 'vẽ ở giữa các nhà trong bản',
    notShown: (names: string) => `Chưa có trên bản đồ: ${names}.`,
    way: 'Chỉ đường',
    wayTo: (name: string) => `Chỉ đường tới ${name}, mở Google Maps`,
    apple: 'Apple Maps',
    appleTo: (name: string) => `Chỉ đường tới ${name}, mở Apple Maps`,
  },

  footer: {
    team: 'Người làm trang này',
    contactTeam: 'Có gì chưa đúng, xin nhắn cho tổ:',
    direct: 'Bạn nhắn và trả tiền thẳng cho chủ nhà.',
    villages: 'Các bản',
    more: 'Xem thêm',
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

  /** The page of a house, besides what previews say of it too. */
  house: {
    askRoom: 'Tính tiền, hỏi chỗ',
    allPhotos: (count: number) => `Xem cả ${count} ảnh`,
    close: 'Đóng',
    earlier: 'Ảnh trước',
    later: 'Ảnh sau',
    zoom: 'Phóng to',
    noPhoto: 'Ảnh chưa tải được. Bạn đóng lại rồi mở lần nữa nhé.',
    extraBeds: 'Kê thêm',
    cot: 'Nôi em bé',
    mattress: 'Đệm kê thêm một người',
    perNight: (amount: string) => `${amount}/đêm`,
    pricesFrom: 'Giá do chủ nhà ghi. Trả tiền thẳng cho chủ nhà.',
    alsoHas: 'Nhà còn có',
    ways: 'Các cách liên hệ',
    fromVillage: 'Từ trung tâm xã vào nhà',
    fromHanoi: 'Từ Hà Nội lên bản',
    bySeason: 'Mỗi mùa đường mỗi khác',
    bySeasonLead: 'Trước khi lên, bạn hỏi chủ nhà đường đang ra sao.',
    directionsTo: 'Chỉ đường (Google Maps)',
    directionsApple: 'Apple Maps',
    manners: 'Nếp bản và chuyện an toàn',
    mannersLead: 'Vài điều để cả nhà vui, khách cũng yên tâm.',
    /** Whoever is photographed, wherever it is. */
    mannersList: [['camera', 'Hỏi trước khi chụp ảnh người, nhất là người già và trẻ nhỏ.']] as [
      icon: string,
      text: string,
    ][],
    /** For houses that take their guests on the water. */
    onTheWater: 'Lên thuyền, xuống nước thì mặc áo phao. Trẻ nhỏ luôn có người lớn đi cùng.',
    /** 112: Quyết định 2023/QĐ-TTg, 15-9-2025. */
    safetyList: [
      ['cloud-rain-wind', 'Mưa to thì hoãn việc đi xa. Chủ nhà biết lúc nào nên đi.'],
      ['phone', 'Cần cứu giúp: 112 cứu nạn, 113 công an, 114 cứu hỏa, 115 cấp cứu. Gọi không mất tiền.'],
    ] as [icon: string, text: string][],
    has: (things: string) => `Nhà có ${things}.`,
    around: 'Quanh đây có gì?',
    others: 'Nhà khác trong vùng',
    printed: (date: string) => `Giá tổ xem lại ngày ${date}. Trước khi lên, xin hỏi lại chủ nhà.`,
    printedUnchecked: 'Trước khi lên, xin hỏi lại giá với chủ nhà.',
    scan: 'Quét để xem ảnh và giá mới',
    messenger: 'Messenger',
  },

  /** Reckoning a stay and asking for it. Plain texts, because they travel to the browser: `{n}` is a number, `{x}` a text. */
  stay: {
    unstarted:
      'Phần tính tiền chưa chạy trên máy này. Chờ mãi không được thì có thể trình duyệt cũ quá, hãy cập nhật Chrome; giá và số điện thoại vẫn xem được.',
    title: 'Tính thử một chuyến',
    lead: 'Chọn số người, số đêm, bữa ăn. Trang này cộng giúp theo giá chủ nhà ghi, rồi viết sẵn lời nhắn để bạn gửi.',
    leadPlain: 'Một ví dụ cộng theo giá chủ nhà ghi, và một lời nhắn viết sẵn để bạn chép rồi sửa.',
    arrival: 'Ngày lên',
    arrivalHint: 'chưa chốt thì để trống',
    nights: 'Số đêm',
    people: 'Số người',
    peopleFrom: 'Số người từ {n} tuổi',
    adults: 'Người lớn',
    children: 'Trẻ em',
    childrenUnder: 'Trẻ dưới {n} tuổi',
    childrenFree: 'ngủ cùng bố mẹ, không mất tiền',
    childrenPay: 'chưa có giá riêng, tính như người lớn',
    fewer: '{x}: bớt một',
    more: '{x}: thêm một',
    sleeping: 'Ngủ thế nào?',
    ways: { least: 'Từng phòng, từng chỗ', doors: 'Ưu tiên phòng riêng', whole: 'Trọn cả nhà' },
    cheapest: 'ít tiền nhất',
    meals: 'Ăn cùng nhà',
    experiences: 'Muốn làm gì?',
    times: '{x}: mấy lần',
    guest: 'Tên bạn',
    optional: 'không bắt buộc',
    receipt: 'Cộng theo giá chủ nhà ghi',
    total: 'Cộng',
    atLeast: 'Ít nhất',
    each: 'khoảng {x} mỗi người',
    without: 'chưa kể phần chưa có giá',
    tooMany: 'Nhà không đủ chỗ cho {n} người. Bạn hỏi chủ nhà, hoặc chia ra ngủ thêm nhà bên.',
    unnamed: 'hỏi chủ nhà',
    forGroups: 'giá cho đoàn từ {n} người',
    included: 'đã gồm',
    inRoomPrice: 'đã gồm trong giá phòng',
    tray: 'tính {n} người một mâm',
    mattress: 'Đệm kê thêm',
    smallMeals: 'Chưa tính suất ăn của trẻ nhỏ.',
    cot: 'Nhà có nôi cho em bé, dặn trước thì có.',
    note: 'Đây là phép cộng, chưa phải giá chốt. Chủ nhà trả lời mới là giá chắc.',
    units: {
      person: { one: '{n} người', other: '{n} người' },
      room: { one: '{n} phòng', other: '{n} phòng' },
      bungalow: { one: '{n} căn', other: '{n} căn' },
      tent: { one: '{n} lều', other: '{n} lều' },
      house: { one: 'cả nhà', other: '{n} nhà' },
      group: { one: 'cả đoàn', other: 'cả đoàn' },
      tray: { one: '{n} mâm', other: '{n} mâm' },
      boat: { one: '{n} thuyền', other: '{n} thuyền' },
      hour: { one: '{n} giờ', other: '{n} giờ' },
      day: { one: '{n} ngày', other: '{n} ngày' },
      mattress: { one: '{n} đệm', other: '{n} đệm' },
    },
    nightsCount: { one: '{n} đêm', other: '{n} đêm' },
    mealsCount: { one: '{n} bữa', other: '{n} bữa' },
    letter: 'Lời nhắn viết sẵn',
    letterLead: 'Bạn xem lại rồi gửi cho chủ nhà. Sửa lại trong Zalo cũng được.',
    meaning: 'Lời nhắn nói gì',
    copy: 'Chép lời nhắn',
    copied: 'Đã chép',
    copyByHand: 'Máy không cho chép. Hãy giữ ngón tay vào lời nhắn rồi chọn Sao chép.',
    zalo: 'Chép và mở Zalo',
    zaloHow: 'Zalo mở ra thì giữ ngón tay ở ô nhắn rồi chọn Dán.',
    messenger: 'Chép và mở Messenger',
    sms: 'Gửi tin nhắn SMS',
    sampleLetter: 'Lời nhắn mẫu. Nhà này chưa có thật nên không có chỗ gửi.',
  },

  saved: {
    title: 'Nhà đã lưu',
    lead: 'Các nhà bạn lưu nằm ngay trên máy này, không cần tài khoản. Mất sóng vẫn xem được số điện thoại và đường vào nhà.',
    save: 'Lưu nhà này',
    unsave: 'Đã lưu',
    saveHouse: (name: string) => `Lưu lại: ${name}`,
    unsaveHouse: (name: string) => `Bỏ lưu: ${name}`,
    empty: 'Bạn chưa lưu nhà nào. Ở mỗi nhà có hình trái tim: bấm vào là lưu.',
    unstarted:
      'Danh sách nhà đã lưu chưa mở được trên máy này. Chờ mãi không được thì có thể trình duyệt cũ quá, hãy cập nhật Chrome; trang của từng nhà vẫn xem được.',
    needsScript:
      'Máy của bạn đang tắt JavaScript nên chưa lưu được nhà. Bạn ghi lại số điện thoại ở trang của nhà nhé.',
    remove: 'Bỏ nhà này',
    removed: 'Đã bỏ {x}.',
    undo: 'Lấy lại',
    gone: 'Có nhà không còn trên trang nữa, nên đã được bỏ ra.',
    unread: 'Chưa xem được {x}: đang mất sóng. Khi có sóng trang tự hiện.',
    compare: 'Đặt cạnh nhau',
    compareLead: 'Tối đa bốn nhà một lúc. Chọn nhà bằng ô “So sánh” ở trên.',
    choose: 'So sánh',
    full: 'Đã đủ bốn nhà. Bỏ bớt một nhà rồi chọn nhà khác.',
    bathroom: 'Nhà tắm',
    unknown: 'chưa ghi',
    directions: 'Đường vào nhà',
  },

  offline: {
    title: 'Khi mất sóng',
    lead: 'Trang này nằm sẵn trên máy bạn: số điện thoại và đường vào từng nhà. Trang nào bạn đã xem thì vẫn mở lại được.',
    retry: 'Thử mở lại trang',
  },

  notFound: {
    title: 'Đường này không tới nhà nào',
    lead: 'Trang bạn tìm đã đổi địa chỉ hoặc chưa có. Mời bạn quay lại trang chủ.',
  },
};

/** What a file of interface texts has to hold. */
export type InterfaceWords = typeof vi;
