import { boat } from './pictures/boat.ts';
import { bus } from './pictures/bus.ts';
import { cafe } from './pictures/cafe.ts';
import { car } from './pictures/car.ts';
import { churchyard } from './pictures/churchyard.ts';
import { classroom } from './pictures/classroom.ts';
import { dormitory } from './pictures/dormitory.ts';
import { drive } from './pictures/drive.ts';
import { empty } from './pictures/empty.ts';
import { farm } from './pictures/farm.ts';
import { fence } from './pictures/fence.ts';
import { field } from './pictures/field.ts';
import { fosdyke } from './pictures/fosdyke.ts';

import { game } from './pictures/game.ts';
import { hollow } from './pictures/hollow.ts';
import { journey } from './pictures/journey.ts';
import { kelham } from './pictures/kelham.ts';
import { kitchen } from './pictures/kitchen.ts';
import { lane } from './pictures/lane.ts';
import { office } from './pictures/office.ts';
import { pavilion } from './pictures/pavilion.ts';
import type { PictureDesign } from './pictures/picture.ts';
import { pigbook } from './pictures/pigbook.ts';
import { pond } from './pictures/pond.ts';
import { sale } from './pictures/sale.ts';
import { seafront } from './pictures/seafront.ts';
import { services } from './pictures/services.ts';
import { shop } from './pictures/shop.ts';
import { shore } from './pictures/shore.ts';
import { stall } from './pictures/stall.ts';
import { street } from './pictures/street.ts';
import { wall } from './pictures/wall.ts';
import { ward } from './pictures/ward.ts';
import { westing } from './pictures/westing.ts';

export type { PassageDesign, PictureDesign } from './pictures/picture.ts';

/** Every picture, in the order of the book. */
export const pictures = {
  car,
  services,
  ward,
  hollow,
  field,
  sale,
  drive,
  pond,
  game,
  classroom,
  dormitory,
  pavilion,
  office,
  wall,
  bus,
  farm,
  stall,
  kitchen,
  cafe,
  street,
  empty,
  shop,
  seafront,
  pigbook,
  churchyard,
  fosdyke,
  boat,
  journey,
  kelham,
  westing,
  lane,
  fence,
  shore,
} as const satisfies Record<string, PictureDesign>;

export type PictureName = keyof typeof pictures;
/** Every passage of every picture, as a cue may name it. */
export type PassageName = { [P in PictureName]: keyof (typeof pictures)[P]['passages'] }[PictureName] &
  string;
export type PassageOf<P extends PictureName> = keyof (typeof pictures)[P]['passages'] & string;
