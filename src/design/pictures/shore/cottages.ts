import type { PassageDesign } from '../picture.ts';

/** What the memories of the Cottages leave on the tideline, far to near: what was last comes first. */
export const cottages = {
  'carbon-copy': {
    description: 'The pink copy of a form, with the carbon paper still behind it.',
    drift: 3,
    source: [0.52, 0.53],
    seam: 'why_form',
  },
  key: {
    description: 'A door key, on the brass hook it was hung from.',
    drift: 3,
    source: [0.45, 0.47],
    seam: 'martin_day',
  },
  'snapped-pencil': {
    description: 'A green pencil, chewed at one end and broken in the middle.',
    drift: 3,
    source: [0.46, 0.55],
    seam: 'silence',
  },
  creature: {
    description:
      'A leaf out of the pig book, with an animal on it, sitting up like a hare, its chest all cogs.',
    drift: 3,
    source: [0.38, 0.47],
    seam: 'animals_first',
  },
  shell: {
    description: 'One half of a cockle shell.',
    drift: 3,
    source: [0.41, 0.55],
    seam: 'said_of_theory',
  },
  'second-cassette': {
    description:
      'Another cassette, half out of a cracked case; on the card, the woman in the green dress again.',
    drift: 3,
    source: [0.31, 0.5],
    seam: 'was_it_hers',
  },
  ticket: {
    description: 'A yellow ticket torn off a strip, that says Admit One.',
    drift: 3,
    source: [0.33, 0.58],
    seam: 'not_her',
  },
  'sugar-packet': {
    description: 'An empty sugar packet with a windmill on it, and a word in pencil.',
    drift: 3,
    source: [0.24, 0.56],
    seam: 'helped_pretend',
  },
  timetable: {
    description: 'A bus timetable, half unfolded, with pencil notes beside the times.',
    drift: 3,
    source: [0.27, 0.65],
    seam: 'rumour_believed',
  },
  'torn-page': {
    description: 'An inch of a page, torn all down one side, with some brown hair on it, and an ear.',
    drift: 3,
    source: [0.395, 0.617],
    seam: 'told_tommy',
  },
  blanket: {
    description: 'A grey blanket with two dark stripes, folded.',
    drift: 3,
    source: [0.345, 0.68],
    seam: 'wanted',
  },
  paperback: {
    description: 'A paperback swollen with wet, the last of its pages gone.',
    drift: 3,
    source: [0.44, 0.71],
    seam: 'said_aloud',
  },
  boot: {
    description: 'A left boot, standing up, its lace undone.',
    drift: 3,
    source: [0.48, 0.62],
    seam: 'who_knocked',
  },
} as const satisfies Record<string, PassageDesign>;
