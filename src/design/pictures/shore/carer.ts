import type { PassageDesign } from '../picture.ts';

/** What the memories of her years as a carer leave on the tideline, far to near: what was last comes first. */
export const carer = {
  'paper-bag': {
    description: 'A paper bag with its top open, and two barley sugars beside it.',
    drift: 3,
    source: [0.42, 0.42],
    seam: 'how_parted',
  },
  'spare-key': {
    description: 'A long-stemmed key on a brass ring.',
    drift: 3,
    source: [0.48, 0.375],
    seam: 'argued',
  },
  thorn: {
    description: 'A long thorn, with some others, on a broken end of blackthorn.',
    drift: 3,
    source: [0.486, 0.431],
    seam: 'held_on',
  },
  'covered-mirror': {
    description: 'A mirror in a gold frame, with a grey blanket tied round most of it.',
    drift: 3,
    source: [0.554, 0.383],
    seam: 'one_question',
  },
  'reading-lamp': {
    description: 'A green reading lamp, standing on the sand with its flex loose.',
    drift: 3,
    source: [0.633, 0.393],
    seam: 'late',
  },
  'turned-down-sheet': {
    description: 'A white sheet, turned down over the edge of a blue blanket and smoothed.',
    drift: 3,
    source: [0.701, 0.424],
    seam: 'ruth_knew',
  },
  address: {
    description: 'A bit of paper that has been folded small, with an address on it.',
    drift: 3,
    source: [0.601, 0.449],
    seam: 'forgiven',
  },
  flake: {
    description: 'A flake of blue paint, curled over at one end.',
    drift: 3,
    source: [0.675, 0.491],
    seam: 'boat_seen',
  },
  beaker: {
    description: 'A plastic beaker with a spout, and red lines up its side.',
    drift: 3,
    source: [0.625, 0.502],
    seam: 'politeness',
  },
  padlock: {
    description: 'A brass padlock, shut.',
    drift: 3,
    source: [0.571, 0.516],
    seam: 'heard_closed',
  },
  'motorway-ticket': {
    description: 'A ticket with the sign for a motorway on its stub, a car, and a 2 written in its box.',
    drift: 3,
    source: [0.522, 0.456],
    seam: 'good_at_it',
  },
} as const satisfies Record<string, PassageDesign>;
