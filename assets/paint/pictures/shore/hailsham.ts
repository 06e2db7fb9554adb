import type { PaintPassage } from '../../engine/picture.ts';
import { boatDrawing } from './boatDrawing.ts';
import { brick } from './brick.ts';
import { cassette } from './cassette.ts';
import { flatStone, leaf } from './foundThings.ts';
import { nothing } from './grass.ts';
import { latch } from './latch.ts';
import { pencilCase } from './pencilCase.ts';
import { paintRail } from './rail.ts';
import { coatButton, saleToken } from './roundThings.ts';
import { calendarPage, crossedPage } from './schoolPapers.ts';
import { shirt } from './shirt.ts';
import { wrongCassette } from './wrongCassette.ts';

/** What the memories of Hailsham leave on the tideline. */
export const hailsham = {
  button: coatButton,
  brick,
  'crossed-page': crossedPage,
  rail: paintRail,
  'calendar-page': calendarPage,
  'wrong-cassette': wrongCassette,
  cassette,
  stone: flatStone,
  leaf,
  'pencil-case': pencilCase,
  grass: nothing,
  'boat-drawing': boatDrawing,
  token: saleToken,
  shirt,
  latch,
} as const satisfies Record<string, PaintPassage>;
