import type { PassageOf } from './pictures.ts';

/** The object that stands for a memory on the tideline, treated as its principal seam was kept. */
export interface KeepsakeDesign {
  /** What it is, in three or four words. */
  readonly object: string;
  /** Where it comes from, said of the ring of damp that is left where it has been let go. */
  readonly from: string;
  readonly seam: string;
  /** Missing until it has been painted: it is then in the list of what lies on the shore, and not in the picture. */
  readonly passage?: PassageOf<'shore'>;
}

export const keepsakes = {
  hollow: { object: 'a gate latch', from: 'the bottom gate', seam: 'first_day', passage: 'latch' },
  field: { object: 'a muddied shirt', from: 'the playing field', seam: 'walked_out', passage: 'shirt' },
  sale: { object: 'a token', from: 'the trestle tables', seam: 'bought' },
  boatdrawing: { object: 'a drawing of a boat', from: 'the art room', seam: 'boat_stuck' },
  game: { object: 'nothing you could see', from: 'the rough grass', seam: 'let_in' },
  case: { object: 'a pencil case', from: 'the edge of a desk', seam: 'case_face' },
  gallery: { object: 'a pressed leaf', from: 'the front steps', seam: 'leaves' },
  pond: { object: 'a flat stone', from: 'the edge of the pond', seam: 'understood' },
  tape: { object: 'the cassette', from: 'the dormitory door', seam: 'madame_at_door', passage: 'cassette' },
  lost: { object: 'the wrong cassette', from: 'the stairs', seam: 'wrong_tape', passage: 'wrong-cassette' },
  corner: { object: 'a page of a calendar', from: 'the map room wall', seam: 'corner_believed' },
  rain: { object: 'a wet rail', from: 'the pavilion', seam: 'who_laughed', passage: 'rail' },
  lucygone: { object: 'a crossed page', from: 'the old music room', seam: 'lucy_went' },
  couple: { object: 'a warm brick', from: 'the kitchen wall', seam: 'mended' },
  leaving: { object: 'a coat button', from: 'the back of the bus', seam: 'looked_back' },

  cottages: { object: 'a boot', from: 'the farmhouse door', seam: 'who_knocked' },
  gesture: { object: 'a paperback', from: 'the farmhouse bench', seam: 'said_aloud' },
  cold: { object: 'a blanket', from: 'the calf house', seam: 'wanted' },
  faces: { object: 'a torn page', from: 'the mushroom shed', seam: 'told_tommy' },
  rumour: { object: 'a bus timetable', from: 'the farmhouse stove', seam: 'rumour_believed' },
  norfolk: { object: 'a sugar packet', from: 'the café window', seam: 'helped_pretend' },
  possible: { object: 'a visitor’s ticket', from: 'the aquarium', seam: 'not_her' },
  secondhand: { object: 'the second cassette', from: 'the back of the shop', seam: 'was_it_hers' },
  theory: { object: 'a shell', from: 'the sea front', seam: 'said_of_theory' },
  animals: { object: 'a drawn creature', from: 'the pig lorry', seam: 'animals_first' },
  wedge: { object: 'a snapped pencil', from: 'the churchyard bench', seam: 'silence' },
  martin: { object: 'a key on a hook', from: 'a letter box', seam: 'martin_day' },
  form: { object: 'a carbon copy', from: 'Mr Cobb’s table', seam: 'why_form' },

  solitude: { object: 'a motorway ticket', from: 'Leicester Forest', seam: 'good_at_it' },
  closing: { object: 'a padlock', from: 'a call box', seam: 'heard_closed' },
  ruthroom: { object: 'a beaker', from: 'the bedside locker', seam: 'politeness' },
  boat: { object: 'a flake of paint', from: 'the marsh', seam: 'boat_seen' },
  confession: { object: 'a folded address', from: 'the car, going back', seam: 'forgiven' },
  ruthcompletes: { object: 'a turned-down sheet', from: 'the room at Fosdyke', seam: 'ruth_knew' },
  tommyroom: { object: 'a reading lamp', from: 'the room at Kelham', seam: 'late' },
  house: { object: 'a covered mirror', from: 'the tall house', seam: 'one_question' },
  fieldnight: { object: 'a thorn', from: 'the dark lane', seam: 'held_on' },
  current: { object: 'a spare key', from: 'the grass behind Kelham', seam: 'argued' },
  lastvisit: { object: 'a paper bag', from: 'the fire stairs', seam: 'how_parted' },
} as const satisfies Record<string, KeepsakeDesign>;

/** A memory that leaves something behind; named as its knot is. */
export type MemoryName = keyof typeof keepsakes;
