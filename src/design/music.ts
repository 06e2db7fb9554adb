/**
 * Music is one or more stems that stay in step. `with` says what a stem follows: it sounds as
 * loud as that share of what she has kept, so that the theme thins as things are let go.
 */
export interface MusicDesign {
  readonly caption: string;
  readonly loop: boolean;
  readonly stems: Readonly<Record<string, { readonly follows: 'always' | 'held' | 'faced' | 'released' }>>;
}

export const musics = {
  none: { caption: 'no music', loop: false, stems: {} },
  theme: {
    caption: 'a slow theme for piano',
    loop: true,
    stems: {
      piano: { follows: 'always' },
      cello: { follows: 'faced' },
      strings: { follows: 'held' },
      pad: { follows: 'held' },
      hiss: { follows: 'released' },
    },
  },
  'theme-alone': {
    caption: 'the theme, on a piano alone',
    loop: false,
    stems: { piano: { follows: 'always' } },
  },
  'the-tape': {
    caption: 'a slow song on a small tape machine',
    loop: false,
    stems: { tape: { follows: 'always' } },
  },
  'shop-tape': {
    caption: 'the same song, deep and slow, its batteries going',
    loop: false,
    stems: { tape: { follows: 'always' } },
  },
  remembered: {
    caption: 'the song, remembered: phrases that stop',
    loop: false,
    stems: { far: { follows: 'always' } },
  },
  mornings: {
    caption: 'a light piece for piano, that stops',
    loop: false,
    stems: { piano: { follows: 'always' } },
  },
  ruth: {
    caption: 'two tunes, one following the other',
    loop: false,
    stems: { duet: { follows: 'always' } },
  },
  tommy: { caption: 'a small music box that limps', loop: false, stems: { works: { follows: 'always' } } },
  cottages: { caption: 'a low, slow piano', loop: false, stems: { piano: { follows: 'always' } } },
  driving: { caption: 'a steady figure, over and over', loop: false, stems: { road: { follows: 'always' } } },
  'boat-music': { caption: 'wide, slow chords', loop: false, stems: { wide: { follows: 'always' } } },
  dusk: { caption: 'a slow hymn, going down', loop: false, stems: { hymn: { follows: 'always' } } },
  'night-field-music': {
    caption: 'three soft notes, then two',
    loop: false,
    stems: { dark: { follows: 'always' } },
  },
  'fence-music': {
    caption: 'the theme, with notes left out',
    loop: false,
    stems: { piano: { follows: 'always' }, missing: { follows: 'held' } },
  },
} as const satisfies Record<string, MusicDesign>;

export type MusicName = keyof typeof musics;
