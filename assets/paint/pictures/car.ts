import { picture } from '../engine/picture.ts';
import { paintDash } from './car/dash.ts';
import { paintGate } from './car/gate.ts';
import { paintGlass } from './car/glass.ts';
import { paintHands } from './car/hands.ts';
import { paintNight } from './car/night.ts';
import { paintRoad } from './car/road.ts';
import { paintServices } from './car/services.ts';

/** A dark frame and a light middle: what the headlamps find is bare paper. */
export const car = picture('car', {
  night: paintNight,
  road: paintRoad,
  gate: paintGate,
  services: paintServices,
  glass: paintGlass,
  dash: paintDash,
  hands: paintHands,
});
