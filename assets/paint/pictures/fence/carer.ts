import type { PaintPassage } from '../../engine/picture.ts';
import { sheet, thing } from './marks.ts';

/** What the long years have left, on the long end, as far as the corner. */
// biome-ignore format: a thing is read in one look
export const carer = {
  'wire-solitude': sheet('low', 694, { wide: 44, long: 52, fall: 0.78, ripple: 0.07, torn: 0.02, colour: 'white', folds: 0 }, `
    +amber 10,10 90,10 90,88 10,88 | black 10,10 90,10 90,26 10,26 | faint 20,44 80,44 | faint 20,60 64,60
    faint 20,74 74,74`),
  'wire-closing': thing('low', 620, `
    iron=6 -11,18 -12,0 -5,-8 7,-8 12,0 11,18 | brass -22,16 22,14 23,48 -21,50 | shade 3,16 22,14 23,48 3,49
    black~ -2,28 2,25 5,29 3,39 -2,39 | ink -22,16 22,14 23,48`),
  'wire-ruthroom': thing('low', 590, `
    pale -22,0 22,-2 16,54 -16,55 | shade 6,0 22,-2 16,54 4,54 | rust=3 -4,14 17,13 | rust=3 2,26 16,25
    rust=3 -4,38 15,37 | ink 22,-2 16,54 -16,55 | ink~ -22,0 0,-6 22,-2 0,5 -22,0`),
  'wire-boat': thing('top', 610, `
    blue~ -30,6 -18,-14 4,-20 26,-10 20,2 30,12 10,20 -12,13 | white~ -18,-6 2,-14 15,-8 -2,-2
    shade~ -26,6 -4,4 20,5 30,12 10,20 -12,13 | ink -18,-14 -2,0 -12,13`),
  'wire-confession': thing('top', 588, `
    paper -24,-16 17,-20 24,12 -17,18 | shade 0,-18 17,-20 24,12 3,15 | ink 17,-20 24,12 -17,18 | faint -3,-18 3,15
    faint -20,2 20,-4`, { turn: -0.3, up: -10 }),
  'wire-ruthcompletes': sheet('low', 722, { wide: 62, long: 70, fall: 0.72, fan: 1.1, ripple: 0.1, torn: 0.14, colour: 'white', folds: 3, tails: 1, up: -6 }, `
    white -4,-4 104,-4 102,20 70,30 -2,22 | ink -2,22 70,30 102,20 | shade 0,24 70,33 102,23 100,30 70,42 2,34`),
  'wire-tommyroom': thing('top', 626, `
    brown=2 0,-1 -3,14 | amber~ -17,40 -12,24 0,18 12,24 17,40 9,54 -9,54 | bare~ -11,38 -7,27 3,27 1,40
    iron -7,53 7,53 6,66 -6,66 | faint -14,26 14,52 | faint 14,26 -14,52 | faint -17,40 0,18 17,40 0,56 -17,40`),
  'wire-house': thing('ground', 664, `
    navy -28,-124 22,-132 32,-2 -26,6 | shade 4,-129 22,-132 32,-2 6,2 | +pale -22,-114 -8,-117 -6,-50 -20,-46
    ink -28,-84 28,-92 | ink -27,-34 30,-42 | ink 22,-132 32,-2 -26,6 | navy=8 -26,-20 -48,-8 -64,-10`),
  'wire-fieldnight': thing('low', 544, `
    black=4.4 -30,40 -10,8 6,-36 24,-74 | black=3 -10,8 -32,-8 -46,-28 | black=3 2,-24 26,-34 40,-52
    black=2.2 -22,26 -38,28 | black=2.2 -4,-6 14,2 | black=2.2 12,-50 -6,-60 | black=2.2 -28,-4 -26,-20`),
  'wire-current': thing('low', 636, `
    brown=2.4 0,0 2,18 | brass -11,18 15,18 15,26 -11,26 | brass -3,26 7,26 6,52 -2,52 | bare -1,45 5,45 5,52 -1,52
    ink 15,18 15,26 7,26 6,52 | brown=1.8 1,6 -16,12 -30,9`),
  'wire-lastvisit': thing('ground', 570, `
    kraft -22,-46 20,-50 26,0 -26,3 | shade 2,-48 20,-50 26,0 0,2 | kraft -24,-56 22,-60 21,-48 -24,-44
    ink -24,-56 22,-60 21,-48 -24,-44 | faint -8,-42 -10,0`),
} as const satisfies Record<string, PaintPassage>;
