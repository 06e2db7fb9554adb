import { picture } from '../engine/picture.ts';
import { paintBoards } from './pavilion/boards.ts';
import { paintChildren } from './pavilion/children.ts';
import { paintField } from './pavilion/field.ts';
import { paintKathy } from './pavilion/kathy.ts';
import { paintLucy } from './pavilion/lucy.ts';
import { paintRail } from './pavilion/rail.ts';
import { paintRain } from './pavilion/rain.ts';

/** A dark frame and a light middle: the roof and boards close round the rain, and she stands against it. */
export const pavilion = picture('pavilion', {
  field: paintField,
  rain: paintRain,
  boards: paintBoards,
  children: paintChildren,
  lucy: paintLucy,
  kathy: paintKathy,
  rail: paintRail,
});
