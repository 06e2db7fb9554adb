import type { PassageOf } from './pictures.ts';

/** The object that stands for a memory on the tideline, treated as its principal seam was kept. */
export interface KeepsakeDesign {
  /** What it is, in three or four words. */
  readonly object: string;
  /** Where it comes from, said of the ring of damp that is left where it has been let go. */
  readonly from: string;
  readonly seam: string;
  readonly passage: PassageOf<'shore'>;
}

export const keepsakes = {
  hollow: { object: 'a gate latch', from: 'the bottom gate', seam: 'first_day', passage: 'latch' },
  field: { object: 'a muddied shirt', from: 'the playing field', seam: 'walked_out', passage: 'shirt' },
  sale: { object: 'a token', from: 'the trestle tables', seam: 'bought', passage: 'token' },
  boatdrawing: {
    object: 'a drawing of a boat',
    from: 'the art room',
    seam: 'boat_stuck',
    passage: 'boat-drawing',
  },
  game: { object: 'nothing you could see', from: 'the rough grass', seam: 'let_in', passage: 'grass' },
  case: { object: 'a pencil case', from: 'the edge of a desk', seam: 'case_face', passage: 'pencil-case' },
  gallery: { object: 'a pressed leaf', from: 'the front steps', seam: 'leaves', passage: 'leaf' },
  pond: { object: 'a flat stone', from: 'the edge of the pond', seam: 'understood', passage: 'stone' },
  tape: { object: 'the cassette', from: 'the dormitory door', seam: 'madame_at_door', passage: 'cassette' },
  lost: { object: 'the wrong cassette', from: 'the stairs', seam: 'wrong_tape', passage: 'wrong-cassette' },
  corner: {
    object: 'a page of a calendar',
    from: 'the map room wall',
    seam: 'corner_believed',
    passage: 'calendar-page',
  },
  rain: { object: 'a wet rail', from: 'the pavilion', seam: 'who_laughed', passage: 'rail' },
  lucygone: {
    object: 'a crossed page',
    from: 'the old music room',
    seam: 'lucy_went',
    passage: 'crossed-page',
  },
  couple: { object: 'a warm brick', from: 'the kitchen wall', seam: 'mended', passage: 'brick' },
  leaving: { object: 'a coat button', from: 'the back of the bus', seam: 'looked_back', passage: 'button' },

  cottages: { object: 'a boot', from: 'the farmhouse door', seam: 'who_knocked', passage: 'boot' },
  gesture: { object: 'a paperback', from: 'the farmhouse bench', seam: 'said_aloud', passage: 'paperback' },
  cold: { object: 'a blanket', from: 'the calf house', seam: 'wanted', passage: 'blanket' },
  faces: { object: 'a torn page', from: 'the mushroom shed', seam: 'told_tommy', passage: 'torn-page' },
  rumour: {
    object: 'a bus timetable',
    from: 'the farmhouse stove',
    seam: 'rumour_believed',
    passage: 'timetable',
  },
  norfolk: {
    object: 'a sugar packet',
    from: 'the café window',
    seam: 'helped_pretend',
    passage: 'sugar-packet',
  },
  possible: { object: 'a visitor’s ticket', from: 'the aquarium', seam: 'not_her', passage: 'ticket' },
  secondhand: {
    object: 'the second cassette',
    from: 'the back of the shop',
    seam: 'was_it_hers',
    passage: 'second-cassette',
  },
  theory: { object: 'a shell', from: 'the sea front', seam: 'said_of_theory', passage: 'shell' },
  animals: { object: 'a drawn creature', from: 'the pig lorry', seam: 'animals_first', passage: 'creature' },
  wedge: {
    object: 'a snapped pencil',
    from: 'the churchyard bench',
    seam: 'silence',
    passage: 'snapped-pencil',
  },
  martin: { object: 'a key on a hook', from: 'a letter box', seam: 'martin_day', passage: 'key' },
  form: { object: 'a carbon copy', from: 'Mr Cobb’s table', seam: 'why_form', passage: 'carbon-copy' },

  solitude: {
    object: 'a motorway ticket',
    from: 'Leicester Forest',
    seam: 'good_at_it',
    passage: 'motorway-ticket',
  },
  closing: { object: 'a padlock', from: 'a call box', seam: 'heard_closed', passage: 'padlock' },
  ruthroom: { object: 'a beaker', from: 'the bedside locker', seam: 'politeness', passage: 'beaker' },
  boat: { object: 'a flake of paint', from: 'the marsh', seam: 'boat_seen', passage: 'flake' },
  confession: {
    object: 'a folded address',
    from: 'the car, going back',
    seam: 'forgiven',
    passage: 'address',
  },
  ruthcompletes: {
    object: 'a turned-down sheet',
    from: 'the room at Fosdyke',
    seam: 'ruth_knew',
    passage: 'turned-down-sheet',
  },
  tommyroom: { object: 'a reading lamp', from: 'the room at Kelham', seam: 'late', passage: 'reading-lamp' },
  house: {
    object: 'a covered mirror',
    from: 'the tall house',
    seam: 'one_question',
    passage: 'covered-mirror',
  },
  fieldnight: { object: 'a thorn', from: 'the dark lane', seam: 'held_on', passage: 'thorn' },
  current: { object: 'a spare key', from: 'the grass behind Kelham', seam: 'argued', passage: 'spare-key' },
  lastvisit: { object: 'a paper bag', from: 'the fire stairs', seam: 'how_parted', passage: 'paper-bag' },
} as const satisfies Record<string, KeepsakeDesign>;

/** A memory that leaves something behind; named as its knot is. */
export type MemoryName = keyof typeof keepsakes;
