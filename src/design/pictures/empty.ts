import type { PictureDesign } from './picture.ts';

export const empty = {
  place: 'The empty house',
  description: 'The upstairs of an empty house by the sea, with a broken window and the wallpaper lifting.',
  focus: [0.52, 0.48],
  passages: {
    back: {
      description: 'Through a doorway, across a dark landing, a back bedroom with the light in it.',
      drift: 1,
      source: [0.78, 0.4],
    },
    kathy: {
      description: 'A girl in washed red in the back bedroom, looking out of its window.',
      drift: 2,
      source: [0.78, 0.45],
    },
    room: {
      description: 'An old papered wall, with a paler place where a wardrobe stood.',
      drift: 2,
      source: [0.4, 0.2],
      eye: [0.56, 0.3],
    },
    window: {
      description: 'A sash window with a hole broken in it, and the sea wind coming through.',
      drift: 3,
      source: [0.17, 0.35],
    },
    boards: {
      description: 'Bare boards with the window’s light across them, and glass lying there.',
      drift: 4,
      source: [0.35, 0.85],
      eye: [0.42, 0.8],
    },
    paper: {
      description: 'Three lengths of wallpaper, lifted off the wall by the wind and held out over the room.',
      drift: 4,
      source: [0.36, 0.2],
      eye: [0.44, 0.35],
      seam: 'empty_house',
    },
    friends: {
      description:
        'Four more in the front room: two on the floor, one with a hand up to the paper, and one who gives out the bedrooms.',
      drift: 6,
      source: [0.66, 0.6],
      seam: 'empty_house',
    },
  },
} as const satisfies PictureDesign;
