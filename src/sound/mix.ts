import type { MusicName } from '../design/music.ts';
import { type MusicDesign, musics } from '../design/music.ts';
import type { Ledger, Way } from '../story/ledger.ts';

/** How loud each stem of a piece of music is, from 0 to 1. */
export type Gains = Readonly<Record<string, number>>;

/** The telling begins as though so many things were held: warm, and not overturned by the first answer. */
const trust = 2;

/** The share at which a stem is all there: few tellings keep everything one way. */
const fullAt = 0.6;

/** The music as the ledger has it: what she let go thins it, what she faced gives it a cello. */
export function mix(ledger: Ledger, music: MusicName): Gains {
  const { stems }: MusicDesign = musics[music];
  return Object.fromEntries(
    Object.entries(stems).map(([stem, { follows }]) => [
      stem,
      follows === 'always' ? 1 : presence(share(ledger, follows)),
    ]),
  );
}

function share(ledger: Ledger, way: Way): number {
  const ways = Object.values(ledger.seams).map(kept => kept.way);
  const kept = ways.filter(each => each === way).length + (way === 'held' ? trust : 0);
  return kept / (ways.length + trust);
}

/** Soft at both ends, so that a small share whispers and a large one has no step. */
function presence(share: number): number {
  const x = Math.min(1, share / fullAt);
  return x * x * (3 - 2 * x);
}
