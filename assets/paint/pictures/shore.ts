import { picture } from '../engine/picture.ts';
import { cassette } from './shore/cassette.ts';
import { latch } from './shore/latch.ts';
import { paintRail } from './shore/rail.ts';
import { sand } from './shore/sand.ts';
import { sea } from './shore/sea.ts';
import { shirt } from './shore/shirt.ts';
import { sky } from './shore/sky.ts';
import { wrongCassette } from './shore/wrongCassette.ts';

/** One dark line winding away over wet sand, and along it, whatever the sea has brought back. */
export const shore = picture('shore', {
  sky,
  sea,
  sand,
  latch,
  shirt,
  cassette,
  'wrong-cassette': wrongCassette,
  rail: paintRail,
});
