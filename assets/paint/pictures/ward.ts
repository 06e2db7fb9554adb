import { picture } from '../engine/picture.ts';
import { paintBed } from './ward/bed.ts';
import { paintKathy } from './ward/kathy.ts';
import { paintListener } from './ward/listener.ts';
import { paintTray } from './ward/tray.ts';
import { paintWalls } from './ward/walls.ts';
import { paintWindow } from './ward/window.ts';

/** A dim room against the last of the day; the sheet is the lightest thing in it. */
export const ward = picture('ward', {
  walls: paintWalls,
  window: paintWindow,
  bed: paintBed,
  listener: paintListener,
  tray: paintTray,
  kathy: paintKathy,
});
