import type { PaintPassage } from '../../engine/picture.ts';
import { sheet, thing } from './marks.ts';

/** What has blown there from the Cottages and Norfolk: the muddy middle. */
// biome-ignore format: a thing is read in one look
export const cottages = {
  'wire-cottages': thing('post', 700, `
    brown~ -10,30 -13,0 -11,-36 11,-38 12,-8 12,30 | shade 2,28 3,-34 11,-38 12,-8 12,30
    brown~ -12,-30 -13,-50 0,-58 20,-57 34,-52 40,-44 34,-36 12,-33
    black -14,-50 -14,-62 4,-63 5,-59 18,-62 36,-57 42,-46 34,-52 16,-56 | ink -13,4 13,4
    brown=1.6 -12,-20 -30,-16 -44,-20`),
  'wire-gesture': sheet('low', 934, { wide: 56, long: 42, fall: 0.7, fan: 1.15, torn: 0.45, colour: 'paper', folds: 3 }, `
    kraft -4,-10 48,-5 50,24 -2,18 | kraft 52,-5 104,-10 102,18 54,24 | faint 8,36 44,42 | faint 8,50 44,56
    faint 56,42 92,36 | faint 56,56 92,50 | bold 50,-6 50,58`),
  'wire-cold': sheet('top', 878, { wide: 80, long: 78, fall: 0.56, fan: 1.15, ripple: 0.04, torn: 0.16, colour: 'quilt', folds: 4 }, `
    quilt~ -8,-3 10,-11 50,-8 92,-13 108,-5 104,8 50,4 -6,9 | faint~ 4,26 50,20 98,25 | faint~ 4,52 50,46 100,50
    faint~ 26,0 22,50 26,94 | faint~ 52,0 50,50 56,90 | faint~ 78,0 80,50 82,94`),
  'wire-faces': sheet('low', 988, { wide: 44, long: 56, fall: 0.86, torn: 0.5, colour: 'pale' }, `
    skin~ 100,10 62,14 46,40 54,72 80,88 100,84 | +print~ 102,2 62,6 42,30 46,50 62,24 100,18 | ink 64,44 82,42
    rust~ 80,68 94,64 100,69 94,74 | ink 100,8 100,90`),
  'wire-rumour': sheet('low', 836, { wide: 52, long: 66, fall: 0.68, ripple: 0.06, torn: 0.03, colour: 'white', folds: 1 }, `
    +blue 8,6 92,6 92,24 8,24 | faint 8,40 92,40 | faint 8,54 92,54 | faint 8,68 92,68 | faint 8,82 92,82
    ink 36,28 36,92 | ink 64,28 64,92`),
  'wire-norfolk': sheet('low', 886, { wide: 34, long: 46, fall: 0.86, torn: 0.34, colour: 'white', folds: 1 }, `
    +blue 4,14 96,14 96,30 4,30 | +blue 4,74 96,74 96,84 4,84 | ink 24,54 52,46 76,56`),
  'wire-possible': sheet('top', 752, { wide: 52, long: 40, fall: 0.86, ripple: 0.1, torn: 0.02, colour: 'amber', folds: 0 }, `
    faint 10,14 90,14 90,84 10,84 10,14 | ink 22,38 74,38 | ink 30,60 66,60`),
  'wire-secondhand': thing('top', 924, `
    black -24,-7 25,-11 27,22 -22,26 | shade -24,16 27,12 27,22 -22,26 | +cane -19,-3 21,-6 22,9 -18,12
    bare~ -14,4 -10,-1 -5,4 -9,8 | bare~ 8,2 12,-3 17,2 13,6 | faint -12,18 14,16 18,22 -15,24 -12,18
    brown=1.8 -12,24 -30,38 -48,36 -66,46 -84,42`, { turn: -0.2 }),
  'wire-theory': thing('low', 744, `
    paper~ -26,10 -21,-9 -4,-19 17,-16 28,2 24,12 0,19 | shade~ 4,-14 17,-16 28,2 24,12 0,19 | faint -2,17 -20,-7
    faint 0,17 -9,-16 | faint 2,17 5,-17 | faint 3,17 17,-12 | faint 4,17 26,2 | black~ 7,-4 10,-7 13,-4 10,-1`, { turn: 0.3 }),
  'wire-animals': thing('top', 800, `
    black -28,8 -30,-10 -22,-28 -6,-38 6,-42 12,-54 24,-54 30,-46 25,-38 17,-32 22,-12 14,6 4,-2 -6,8 -14,0
    black~ 10,-50 -6,-70 -10,-84 2,-78 16,-54 | black~ 16,-52 8,-78 12,-94 20,-82 24,-54
    +flint~ 0,-30 12,-26 15,-8 4,-4 | black=4 -26,-4 -44,4 -58,2 -70,10`),
  'wire-wedge': thing('top', 672, `
    cane=6.5 -56,20 -30,2 -3,-12 | cane=6.5 6,-10 26,8 46,34 | bare -4,-15 1,-9 -2,-7 -6,-10
    bare 4,-13 10,-8 6,-4 2,-8 | ink -54,23 -4,-8 | ink 4,-6 44,37`),
  'wire-martin': thing('low', 784, `
    brown=2.6 0,-2 -9,10 -3,20 5,10 1,-1 | iron~ -11,24 -7,17 4,16 9,24 4,32 -7,32 | bare~ -5,24 -1,20 3,24 -1,28
    iron=5 0,31 1,60 | iron 1,50 12,49 12,53 2,54 | iron 1,56 14,55 14,60 2,60 | brown=1.8 -2,4 -18,10 -34,8`, { turn: 0.25 }),
  'wire-form': sheet('top', 642, { wide: 48, long: 62, fall: 0.88, ripple: 0.2, torn: 0.1, colour: 'pink' }, `
    faint 12,14 88,14 | faint 12,28 88,28 | faint 12,42 60,42 | faint 12,56 88,56 | ink 54,80 70,74 86,82`),
} as const satisfies Record<string, PaintPassage>;
