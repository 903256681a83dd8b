/** “Bản” before the name of a village, unless the name has it already. */
const villageName = (name: string) => (/^bản /i.test(name) ? name : `Bản ${name}`);

/** Interface texts in Vietnamese: polite and plain, as a neighbour explains. Other languages follow their shape. */
export const vi = {
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

  count: {
    houses: (count: number) => `${count} nhà`,
    guests: (count: number) => `${count} khách`,
    upToGuests: (count: number) => `tới ${count} khách`,
    rooms: (count: number) => `${count} phòng`,
    sameRooms: (count: number) => `Có ${count} phòng như vậy`,
    hours: (count: string) => `khoảng ${count} giờ`,
  },

  price: {
    from: 'từ',
    night: 'đêm',
    ask: 'Hỏi giá chủ nhà',
    agreed: 'Giá bàn với chủ nhà',
    included: 'Đã gồm trong giá phòng',
    includes: 'Giá đã gồm',
    minimum: (count: number) => `(từ ${count} người trở lên)`,
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

  homestay: {
    where: (kind: string, village: string, commune: string) =>
      `${kind} ở ${villageName(village).replace(/^B/, 'b')}, xã ${commune}`,
    facts: 'Tóm tắt',
    village: 'Bản',
    guests: 'Đón được',
    rooms: 'Chỗ ngủ',
    priceFrom: 'Giá từ',
    meals: 'Bữa ăn',
    spoken: 'Nói được tiếng',
    gallery: 'Ảnh của nhà',
    story: 'Chuyện ngôi nhà',
    roomsAndPrices: 'Chỗ ngủ và giá',
    noPrice: 'Chủ nhà chưa ghi giá. Bạn hỏi trước khi lên nhé.',
    inRoom: 'Trong phòng có',
    mealsTitle: 'Ăn cơm cùng nhà',
    experiences: 'Ở đây làm gì?',
    amenities: 'Nhà có sẵn',
    host: 'Người đón bạn',
    people: (name: string) => `Dân tộc ${name}`,
    speaks: (languages: string) => `Nói ${languages}`,
    rules: 'Nếp nhà',
    checkIn: 'Nhận phòng',
    checkOut: 'Trả phòng',
    from: (time: string) => `từ ${time}`,
    until: (time: string) => `trước ${time}`,
    between: (from: string, until: string) => `${from} – ${until}`,
    children: 'Trẻ em',
    childrenWelcome: 'Nhà vui đón trẻ em',
    childrenNo: 'Nhà chưa đón được trẻ em',
    freeUnder: (age: number) => `dưới ${age} tuổi ngủ cùng bố mẹ không mất tiền`,
    pets: 'Thú nuôi',
    smoking: 'Hút thuốc',
    quiet: 'Giờ yên tĩnh',
    payment: 'Trả tiền',
    cancellation: 'Khi hủy',
    directions: 'Đường vào nhà',
    openMap: 'Mở trên Google Maps',
    openMapApproximate: 'Mở khu vực trên Google Maps',
    approximate:
      'Vị trí trên bản đồ chỉ là khoảng chừng, lệch tới một cây số. Chủ nhà sẽ chỉ đường khi bạn hẹn ngày lên.',
    checked: (date: string, by: string) => `${by} xem lại giá và số điện thoại ngày ${date}.`,
    team: 'Tổ công nghệ số của bản',
    contact: 'Liên hệ chủ nhà',
    contactLead:
      'Bạn nhắn ngày lên, số người và bữa ăn. Chủ nhà có khi đang ngoài ruộng, bạn chờ một chút nhé.',
    aboutVillage: villageName,
    others: (name: string) => `Nhà khác ở ${name}`,
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

  notFound: {
    title: 'Đường này không tới nhà nào',
    lead: 'Trang bạn tìm đã đổi địa chỉ hoặc chưa có. Mời bạn quay lại trang đầu.',
  },
};

/** What a file of interface texts has to hold. */
export type InterfaceWords = typeof vi;
