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
} as const satisfies Record<string, MusicDesign>;

export type MusicName = keyof typeof musics;
