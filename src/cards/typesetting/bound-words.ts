/**
 * Syllables that belong together: Vietnamese writes a space between the syllables of one word, so a line may only
 * end between them when nothing else helps. Words of this field; names are found by their capitals.
 */
export const boundWords: ReadonlySet<string> = new Set(
  `nhà sàn, ao súng, hội lồng, lồng tông, chân dãy, ngủ chung, tầng trên, tầng dưới, gian trên, gian dưới, gian trong, gian ngoài, nhà trên, nhà dưới,
  buồng trong, buồng ngoài, bên trong, bên ngoài, bậc thang, thổ cẩm, bữa sáng, bữa trưa, bữa tối, bữa cơm, gia đình, cánh đồng, đá vôi, trải nghiệm, thế hệ, rừng tre, khung cửi, khung dệt, mâm cỗ, công ty, mầm non, người lớn, trẻ con, con người,
  nước nóng, đất trời, thung lũng, bình minh, hoàng hôn, sương sớm, sáng sớm, ban công, phòng đôi, phòng riêng,
  phòng ngủ, sàn chung, sàn gỗ, mùa vàng, lúa chín, mùa gặt, nước đổ, bếp lửa, cá suối, rau rừng, xôi ngũ, ngũ sắc,
  gà đồi, lợn đen, măng rừng, rượu ngô, cơm lam, chăn màn, mỗi người, chủ nhà, cô chú, ông bà, ông nội, bà nội,
  bà con, con đường, con suối, dòng suối, mặt hồ, lòng hồ, ngọn núi, dãy núi, chân núi, mái lá, mái cọ, mái ngói,
  đàn tính, hát Then, dệt vải, đi thuyền, đi bộ, xe đạp, ô tô, xe máy, trẻ em, cả nhà, cả đoàn, yên tĩnh, yên bình,
  trong lành, mát lành, quê nhà, tuổi thơ, thiên nhiên, hoang sơ, nguyên sơ, miễn phí, liên hệ, đặt phòng, đặt chỗ,
  Tuyên Quang, Lâm Bình, Nà Hang, Na Hang, Thượng Lâm, Khuôn Hà, Phúc Sơn, Năng Khả, Hồng Thái, Nà Tông, Nà Khà,
  Nậm Đíp, Khuổi Nhi, Khuổi Trang, Cọc Vài, Phia Vài, Bản Bung, Hà Giang, Việt Nam,
  stilt house, rice field, rice fields, per person, Hà Nội`
    .split(',')
    .map((pair) => pair.trim().replace(/\s+/g, ' ').toLocaleLowerCase('vi'))
    .filter(Boolean),
);

/** How people are called: the name that follows, with a capital, stays with it. */
export const titles: ReadonlySet<string> = new Set(
  'ông bà cụ cố bác chú cô cậu mợ dì thím anh chị em già mr mrs ms'.split(' '),
);

/** Words before which a line is best broken: a new thought begins there. No line should end with one. */
export const openings: ReadonlySet<string> = new Set(
  'và hoặc khoảng chừng about bên giữa cạnh gần với cho của từ tới đến khi mà nơi để ở nhìn có là vào trên dưới trong ngoài quanh ven qua theo những and or by in on at of with among amid between below above near through round over for from to where when the a an'.split(
    ' ',
  ),
);

/** What numbers count: a number in words stays with it too. */
export const units: ReadonlySet<string> = new Set(
  'tuổi km cây tiếng giờ phút ngày đêm tháng năm người khách phòng ngọn bậc thế đứa chục gian tầng ngôi chiếc tấm bữa món mâm nhà m² years km hours minutes days nights guests people'.split(
    ' ',
  ),
);

/** Numbers in words. */
export const numerals: ReadonlySet<string> = new Set(
  'một hai ba bốn năm sáu bảy tám chín mười mươi trăm nghìn mấy vài one two three four five six seven eight nine ten'.split(
    ' ',
  ),
);
