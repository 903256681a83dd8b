/** A shape in which pages show a picture, and the sizes of its files. */
export interface Shape {
  /** Width divided by height; the picture's own shape when absent. */
  ratio?: number | undefined;
  /** Widths of the AVIF files in pixels, smallest first; those wider than a picture are left out. */
  avif: readonly number[];
  /**
   * Width of the one JPEG, for browsers without AVIF and for other programs, or its longer side where nothing is
   * cropped; never more than a picture has.
   */
  jpg: number;
}

/** A column of a phone or a tile of a wide screen, at one to three dots a pixel. An old phone gets two. */
const column = { avif: [360, 720, 1080], jpg: 720 } as const;
/** Two thirds of a phone's screen, or a narrow column of a wide one. */
const narrow = { avif: [360, 720], jpg: 720 } as const;
/** From one side of a wide screen to the other: phones are shown another shape. */
const across = { avif: [1080, 1600], jpg: 1080 } as const;

/**
 * Every shape in which a picture is shown, and no other. What files a site can hold follows from this table alone: a
 * server knows what lies at an address before any page was rendered. Shapes of one ratio share their files, and those
 * of a picture's own ratio with the whole picture.
 */
export const shapes = {
  /** All of it: opened large, on posters, for other programs. The JPEG is as large as Booking.com wants a photo. */
  whole: { avif: across.avif, jpg: 2048 },
  /** Where a link is shown: no app takes AVIF there. */
  link: { ratio: 1200 / 630, avif: [], jpg: 1200 },
  /** Kept on the device with a saved house. */
  saved: { ratio: 3 / 2, avif: [], jpg: 360 },
  /** As small as a thumb, beside the name of a house. */
  thumb: { ratio: 1, avif: [240], jpg: 240 },
  /**
   * Lying: a house in a list, the first that a phone shows of it (whoever comes from the list has it already), in a
   * row, in a text.
   */
  lying: { ratio: 3 / 2, ...column },
  /** Upright, in a text. */
  upright: { ratio: 2 / 3, ...column },
  /** Upright beside the only other picture of a house. */
  beside: { ratio: 3 / 4, ...column },
  /** Upright in a row. */
  portrait: { ratio: 4 / 5, ...narrow },
  square: { ratio: 1, ...column },
  hero: { ratio: 16 / 9, ...across },
  highHero: { ratio: 3 / 2, ...across },
  /** The first picture of a house on a wide screen; its JPEG is that of the picture where it lies in a row. */
  lead: { ratio: 3 / 2, avif: across.avif, jpg: column.jpg },
  /** The same where it is the only one. */
  onlyLead: { ratio: 2, ...across },
  band: { ratio: 2, ...across },
} as const satisfies Record<string, Shape>;

/** Name of a shape. */
export type ShapeName = keyof typeof shapes;
