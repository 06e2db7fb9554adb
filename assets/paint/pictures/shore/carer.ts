import type { PaintPassage } from '../../engine/picture.ts';
import { flake, thorn } from './flakeAndThorn.ts';
import { padlock, spareKey } from './lockAndSpareKey.ts';
import { paperBag } from './paperBag.ts';
import { coveredMirror, turnedDownSheet } from './sheetAndMirror.ts';
import { address, motorwayTicket } from './slipsOfPaper.ts';
import { beaker, readingLamp } from './standingThings.ts';

/** What the memories of her years as a carer leave on the tideline. */
export const carer = {
  'paper-bag': paperBag,
  'spare-key': spareKey,
  thorn,
  'covered-mirror': coveredMirror,
  'reading-lamp': readingLamp,
  'turned-down-sheet': turnedDownSheet,
  address,
  flake,
  beaker,
  padlock,
  'motorway-ticket': motorwayTicket,
} as const satisfies Record<string, PaintPassage>;
