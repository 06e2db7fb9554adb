import { picture } from '../engine/picture.ts';
import { paintBalloons } from './services/balloons.ts';
import { paintBox } from './services/box.ts';
import { paintCar, paintSeats } from './services/car.ts';
import { paintField } from './services/field.ts';
import { paintStation } from './services/station.ts';

/** Two days on one sheet: a wet one in winter at the left, one in June at the right, and her car in both. */
export const services = picture('services', {
  station: paintStation,
  field: paintField,
  balloons: paintBalloons,
  car: paintCar,
  seats: paintSeats,
  box: paintBox,
});
