import type { MemoryName } from '../../../../src/design/keepsakes.ts';
import type { Point } from '../../engine/path.ts';

/** Where a memory's keepsake lies, and how many picture pixels a hundred of its plan are. */
export interface Place {
  readonly at: Point;
  readonly size: number;
}

/** How far the damp reaches about a thing. */
export interface Ring {
  readonly at: Point;
  readonly rx: number;
  readonly ry: number;
}

/** Along the line in the order of the book: what is oldest lies nearest. */
export const places = {
  hollow: { at: [272, 778], size: 126 },
  field: { at: [520, 740], size: 132 },
  sale: { at: [398, 800], size: 66 },
  boatdrawing: { at: [598, 850], size: 112 },
  game: { at: [700, 730], size: 112 },
  case: { at: [842, 836], size: 106 },
  gallery: { at: [846, 736], size: 84 },
  pond: { at: [956, 808], size: 74 },
  tape: { at: [1022, 690], size: 132 },
  lost: { at: [1300, 744], size: 112 },
  corner: { at: [1120, 792], size: 96 },
  rain: { at: [1358, 640], size: 116 },
  lucygone: { at: [1120, 578], size: 88 },
  couple: { at: [976, 566], size: 84 },
  leaving: { at: [884, 642], size: 56 },

  cottages: { at: [768, 560], size: 74 },
  gesture: { at: [700, 640], size: 80 },
  cold: { at: [552, 612], size: 94 },
  faces: { at: [632, 556], size: 66 },
  rumour: { at: [424, 584], size: 72 },
  norfolk: { at: [386, 506], size: 56 },
  possible: { at: [530, 520], size: 58 },
  secondhand: { at: [496, 448], size: 60 },
  theory: { at: [652, 492], size: 50 },
  animals: { at: [598, 426], size: 74 },
  wedge: { at: [732, 492], size: 66 },
  martin: { at: [716, 420], size: 54 },
  form: { at: [834, 480], size: 66 },

  solitude: { at: [836, 410], size: 54 },
  closing: { at: [914, 464], size: 48 },
  ruthroom: { at: [1000, 452], size: 46 },
  boat: { at: [1080, 442], size: 46 },
  confession: { at: [962, 404], size: 50 },
  ruthcompletes: { at: [1122, 382], size: 58 },
  tommyroom: { at: [1012, 354], size: 50 },
  house: { at: [886, 345], size: 50 },
  fieldnight: { at: [778, 388], size: 46 },
  current: { at: [776, 335], size: 44 },
  lastvisit: { at: [668, 376], size: 48 },
} as const satisfies Record<MemoryName, Place>;

export const ringOf = ({ at, size }: Place): Ring => ({ at, rx: size * 0.7, ry: size * 0.41 });
