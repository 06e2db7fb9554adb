/**
 * The pictures, far to near. Each passage is a part of the painting that is shown by itself,
 * and may name the seam that decides its treatment.
 *
 * `drift` is how far a passage may move against the page with the pointer, in picture pixels.
 */
export interface PassageDesign {
  readonly description: string;
  readonly seam?: string;
  readonly drift: number;
  /** Where the pigment first touches the paper, as fractions of the picture's width and height. */
  readonly source: readonly [x: number, y: number];
  /** Where to look for it, as fractions too, when its outermost strokes reach across the picture. */
  readonly eye?: readonly [x: number, y: number];
}

export interface PictureDesign {
  /** The place, as a bookmark or a postcard names it. */
  readonly place: string;
  readonly description: string;
  /** The point that every crop keeps, as fractions of width and height. */
  readonly focus: readonly [x: number, y: number];
  readonly passages: Readonly<Record<string, PassageDesign>>;
}

export const pictures = {
  car: {
    place: 'The road, at night',
    description: 'From the driver’s seat at night in rain: a wet road running away under the headlamps.',
    focus: [0.553, 0.5],
    passages: {
      night: { description: 'A dark sky and a darker line of trees.', drift: 1, source: [0.3, 0.2] },
      road: {
        description: 'A wet road in the headlamps, with a white line.',
        drift: 2,
        source: [0.5, 0.56],
      },
      gate: { description: 'A field gate on the verge, caught by the beam.', drift: 2, source: [0.39, 0.44] },
      services: {
        description: 'The lights of a service station, run together by rain.',
        drift: 2,
        source: [0.71, 0.34],
        seam: 'years',
      },
      glass: {
        description: 'Rain on the windscreen and the arc that the wiper has cleared.',
        drift: 4,
        source: [0.5, 0.3],
      },
      dash: {
        description: 'The dark shelf of the dashboard and the rim of the wheel.',
        drift: 7,
        source: [0.58, 0.8],
      },
      hands: {
        description: 'Two hands on the wheel, in washed red sleeves.',
        drift: 7,
        source: [0.46, 0.84],
      },
    },
  },
  ward: {
    place: 'A recovery centre',
    description: 'A single room in a recovery centre, in the evening: a bed by a wide window.',
    focus: [0.515, 0.55],
    passages: {
      walls: {
        description: 'Pale walls, and a floor that holds the light of the window.',
        drift: 1,
        source: [0.24, 0.4],
      },
      window: {
        description: 'A wide window with car-park lamps coming on outside.',
        drift: 2,
        source: [0.72, 0.35],
      },
      bed: { description: 'A high bed, its sheet very flat.', drift: 3, source: [0.6, 0.6] },
      listener: {
        description: 'A man in the bed with his head turned on the pillow.',
        drift: 3,
        source: [0.47, 0.48],
        seam: 'given',
      },
      tray: { description: 'A table on wheels with a beaker and a jug.', drift: 5, source: [0.6, 0.56] },
      kathy: {
        description: 'A woman in a washed red coat on a chair beside the bed.',
        drift: 6,
        source: [0.34, 0.62],
      },
    },
  },
  hollow: {
    place: 'Hailsham, in its hollow',
    description: 'A large pale house in a hollow of fields, with a long narrow road going down to it.',
    focus: [0.6, 0.45],
    passages: {
      sky: { description: 'A wide autumn sky, mostly paper.', drift: 1, source: [0.75, 0.12] },
      hills: { description: 'Low blue hills and hedges all round.', drift: 1, source: [0.2, 0.4] },
      house: { description: 'The house, with its many windows and chimneys.', drift: 2, source: [0.6, 0.5] },
      ground: { description: 'Lawns, a pond, the small white pavilion.', drift: 2, source: [0.5, 0.7] },
      road: {
        description: 'The narrow road, coming down to the drive.',
        drift: 3,
        source: [0.45, 0.8],
        // Where it comes to the house, so that looking at the one keeps the other.
        eye: [0.58, 0.6],
      },
      children: {
        description: 'A line of small children on the drive, one in washed red.',
        drift: 3,
        source: [0.6, 0.7],
        seam: 'first_day',
      },
      tree: {
        description: 'A bare-topped tree near by, dropping its leaves.',
        drift: 6,
        source: [0.12, 0.6],
        eye: [0.17, 0.45],
      },
    },
  },
  field: {
    place: 'The playing field',
    description: 'A wide muddy playing field with a pavilion, seen from low down.',
    focus: [0.55, 0.6],
    passages: {
      sky: { description: 'A high windy sky.', drift: 1, source: [0.3, 0.15] },
      trees: { description: 'A row of bare poplars and a hedge.', drift: 1, source: [0.15, 0.45] },
      grass: { description: 'The field, with its goal posts and puddles.', drift: 2, source: [0.5, 0.7] },
      pavilion: {
        description: 'The pavilion, with girls leaning on its rail.',
        drift: 2,
        source: [0.82, 0.45],
      },
      boys: { description: 'Boys in two teams, going away up the field.', drift: 2, source: [0.25, 0.55] },
      tommy: {
        description: 'One boy left in the middle with his arms flung out.',
        drift: 3,
        source: [0.5, 0.62],
      },
      kathy: {
        description: 'A girl in washed red walking out towards him.',
        drift: 4,
        source: [0.68, 0.7],
        seam: 'walked_out',
      },
      mud: { description: 'Churned mud and rough grass close to.', drift: 7, source: [0.4, 0.92] },
    },
  },
  dormitory: {
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
  },
  pavilion: {
    place: 'The pavilion, in rain',
    description: 'The inside of a wooden pavilion, open along one side to heavy rain.',
    focus: [0.55, 0.5],
    passages: {
      field: { description: 'The field, almost gone in the rain.', drift: 1, source: [0.5, 0.4] },
      rain: { description: 'Rain coming off the edge of the roof in strings.', drift: 2, source: [0.6, 0.2] },
      boards: { description: 'The boards, posts and roof of the pavilion.', drift: 3, source: [0.15, 0.4] },
      children: {
        description: 'Children sitting along the benches out of the wet.',
        drift: 4,
        source: [0.25, 0.65],
        seam: 'who_laughed',
      },
      lucy: {
        description: 'A broad woman standing at the rail with her back to the rain.',
        drift: 4,
        source: [0.64, 0.5],
        seam: 'who_knew',
      },
      kathy: { description: 'A girl in washed red with her knees drawn up.', drift: 5, source: [0.4, 0.72] },
      rail: {
        description: 'The rail, close to, with drops hanging under it.',
        drift: 7,
        source: [0.7, 0.85],
      },
    },
  },
  shore: {
    place: 'The tideline',
    description: 'A wide empty shore at low tide, with a line of weed where the sea has been.',
    focus: [0.5, 0.68],
    passages: {
      sky: { description: 'A pale sky.', drift: 1, source: [0.3, 0.16] },
      sea: { description: 'The sea, a long way out.', drift: 1, source: [0.6, 0.31] },
      sand: { description: 'Wet sand, and the line of weed across it.', drift: 2, source: [0.4, 0.6] },
      latch: {
        description: 'An iron thumb latch, on a broken paling of its gate.',
        drift: 3,
        source: [0.54, 0.49],
        seam: 'first_day',
      },
      shirt: {
        description: 'A boy’s shirt, with the mark of a muddy hand on its front.',
        drift: 3,
        source: [0.64, 0.76],
        seam: 'walked_out',
      },
      cassette: {
        description: 'A cassette out of its case; on the card, a woman in a green dress.',
        drift: 3,
        source: [0.36, 0.9],
        seam: 'madame_at_door',
      },
      'wrong-cassette': {
        description: 'Another cassette; on the card, a man at an organ, all teeth.',
        drift: 3,
        source: [0.5, 0.64],
        seam: 'wrong_tape',
      },
      rail: {
        description: 'A length of painted veranda rail, with drops hanging under it.',
        drift: 3,
        source: [0.36, 0.56],
        seam: 'who_laughed',
      },
    },
  },
} as const satisfies Record<string, PictureDesign>;

export type PictureName = keyof typeof pictures;
/** Every passage of every picture, as a cue may name it. */
export type PassageName = { [P in PictureName]: keyof (typeof pictures)[P]['passages'] }[PictureName] &
  string;
export type PassageOf<P extends PictureName> = keyof (typeof pictures)[P]['passages'] & string;
