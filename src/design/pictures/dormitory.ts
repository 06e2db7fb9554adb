import type { PictureDesign } from './picture.ts';

export const dormitory = {
  place: 'The dormitory',
  description: 'A long dormitory of iron beds in the afternoon, seen from the doorway.',
  focus: [0.5, 0.52],
  passages: {
    room: {
      description: 'The long room, its tall windows and painted walls.',
      drift: 1,
      source: [0.3, 0.3],
    },
    floor: {
      description: 'Floorboards, with the windows lying on them as light.',
      drift: 1,
      source: [0.45, 0.75],
    },
    beds: { description: 'Iron beds with faded covers, all made.', drift: 2, source: [0.25, 0.6] },
    cassette: {
      description: 'A small tape machine on a bed.',
      drift: 3,
      source: [0.35, 0.52],
      seam: 'tape_origin',
    },
    girl: {
      description: 'A girl in washed red, dancing with a pillow held to her.',
      drift: 3,
      source: [0.5, 0.55],
    },
    ruth: {
      description: 'A girl on her knees, looking under a bed that has been pulled out.',
      drift: 4,
      source: [0.72, 0.68],
      seam: 'wrong_tape',
    },
    door: { description: 'The edge of the door, standing open.', drift: 7, source: [0.96, 0.4] },
    madame: {
      description: 'A woman in grey, half hidden by the door.',
      drift: 6,
      source: [0.9, 0.5],
      seam: 'madame_at_door',
    },
  },
} as const satisfies PictureDesign;
