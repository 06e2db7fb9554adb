import type { PassageDesign } from '../picture.ts';

/** What the memories of Hailsham leave on the tideline, far to near: what was last comes first. */
export const hailsham = {
  button: {
    description: 'A big coat button, with the thread still in it.',
    drift: 3,
    source: [0.55, 0.71],
    seam: 'looked_back',
  },
  brick: {
    description: 'A dark brick off the top of a wall, with moss on it.',
    drift: 3,
    source: [0.61, 0.63],
    seam: 'mended',
  },
  'crossed-page': {
    description: 'A page of somebody’s writing, every line of it ruled through.',
    drift: 3,
    source: [0.7, 0.64],
    seam: 'lucy_went',
  },
  rail: {
    description: 'A length of painted veranda rail, with drops hanging under it.',
    drift: 3,
    source: [0.85, 0.71],
    seam: 'who_laughed',
  },
  'calendar-page': {
    description: 'A list of days cut off a calendar, with a ring round the last of them.',
    drift: 3,
    source: [0.7, 0.88],
    seam: 'corner_believed',
  },
  'wrong-cassette': {
    description: 'Another cassette; on the card, a man at an organ, all teeth.',
    drift: 3,
    source: [0.81, 0.83],
    seam: 'wrong_tape',
  },
  cassette: {
    description: 'A cassette out of its case; on the card, a woman in a green dress.',
    drift: 3,
    source: [0.64, 0.77],
    seam: 'madame_at_door',
  },
  stone: {
    description: 'A flat grey stone, with a white thread going most of the way round it.',
    drift: 3,
    source: [0.6, 0.9],
    seam: 'understood',
  },
  leaf: {
    description: 'A dry brown sycamore leaf, with the tread of a tyre across it.',
    drift: 3,
    source: [0.53, 0.82],
    seam: 'leaves',
  },
  'pencil-case': {
    description: 'A green pencil case, meant for crocodile, not quite zipped up.',
    drift: 3,
    source: [0.53, 0.93],
    seam: 'case_face',
  },
  grass: {
    description: 'Walls of dry grass about a trodden floor, with nothing inside.',
    drift: 3,
    source: [0.44, 0.81],
    seam: 'let_in',
  },
  'boat-drawing': {
    description: 'A child’s painting of a boat, and blue water that stops short of it.',
    drift: 3,
    source: [0.37, 0.94],
    seam: 'boat_stuck',
  },
  token: {
    description: 'A brass token with a hole in it, half sunk in the sand.',
    drift: 3,
    source: [0.25, 0.89],
    seam: 'bought',
  },
  shirt: {
    description: 'A boy’s shirt, with the mark of a muddy hand on its front.',
    drift: 3,
    source: [0.33, 0.82],
    seam: 'walked_out',
  },
  latch: {
    description: 'An iron thumb latch, on a broken paling of its gate.',
    drift: 3,
    source: [0.17, 0.86],
    seam: 'first_day',
  },
} as const satisfies Record<string, PassageDesign>;
