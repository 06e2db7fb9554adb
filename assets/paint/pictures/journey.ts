import { picture } from '../engine/picture.ts';
import { paintInside } from './journey/inside.ts';
import { paintKathy } from './journey/kathy.ts';
import { paintMirror } from './journey/mirror.ts';
import { paintMarsh, paintRoad } from './journey/outside.ts';
import { paintPaper } from './journey/paper.ts';
import { paintTommy } from './journey/tommy.ts';

/** The evening is light and far, the car dark and near; the one bright thing in it is a bit of paper. */
export const journey = picture('journey', {
  marsh: paintMarsh,
  road: paintRoad,
  inside: paintInside,
  mirror: paintMirror,
  tommy: paintTommy,
  kathy: paintKathy,
  paper: paintPaper,
});
