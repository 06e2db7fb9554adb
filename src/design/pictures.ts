import { car } from './pictures/car.ts';
import { dormitory } from './pictures/dormitory.ts';
import { field } from './pictures/field.ts';
import { hollow } from './pictures/hollow.ts';
import { pavilion } from './pictures/pavilion.ts';
import type { PictureDesign } from './pictures/picture.ts';
import { shore } from './pictures/shore.ts';
import { ward } from './pictures/ward.ts';

export type { PassageDesign, PictureDesign } from './pictures/picture.ts';

/** Every picture, in the order of the book. */
export const pictures = {
  car,
  ward,
  hollow,
  field,
  dormitory,
  pavilion,
  shore,
} as const satisfies Record<string, PictureDesign>;

export type PictureName = keyof typeof pictures;
/** Every passage of every picture, as a cue may name it. */
export type PassageName = { [P in PictureName]: keyof (typeof pictures)[P]['passages'] }[PictureName] &
  string;
export type PassageOf<P extends PictureName> = keyof (typeof pictures)[P]['passages'] & string;
