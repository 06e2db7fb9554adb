import { picture } from '../engine/picture.ts';
import { paintBags } from './bus/bags.ts';
import { paintBarley } from './bus/barley.ts';
import { paintBus, paintJar } from './bus/coach.ts';
import { paintHouse } from './bus/house.ts';
import { paintVan, paintWave } from './bus/van.ts';

/** Morning light from the left; the bus is the dark mass, and the bags lead to it past the one who counts. */
export const bus = picture('bus', {
  barley: paintBarley,
  house: paintHouse,
  van: paintVan,
  wave: paintWave,
  bus: paintBus,
  jar: paintJar,
  bags: paintBags,
});
