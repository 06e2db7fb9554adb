import type { AmbienceName } from '../design/ambiences.ts';
import type { ContentName } from '../design/content.ts';
import type { MusicName } from '../design/music.ts';
import type { PictureName } from '../design/pictures.ts';
import type { SoundName } from '../design/sounds.ts';

/** What one knot may call for, so that it can be fetched before it is needed. */
export interface Needs {
  readonly pictures: readonly PictureName[];
  readonly ambiences: readonly AmbienceName[];
  readonly music: readonly MusicName[];
  readonly sounds: readonly SoundName[];
}

/** What the build makes of `story/*.ink`: one file, fetched by the page. */
export interface CompiledStory {
  /** The story's fingerprint: four Crockford base32 letters, 20 bits. */
  readonly edition: string;
  /** The variables that hold a way: those declared as `unasked`. */
  readonly seams: readonly string[];
  /** The variables that hold a guess: those whose names begin with `guess_`. */
  readonly guesses: readonly string[];
  /** The knots that leave a keepsake. */
  readonly memories: readonly string[];
  /** The cue sheet: what each knot calls for. */
  readonly needs: Readonly<Record<string, Needs>>;
  /** What is hard in a knot, of which its choices offer to soften it or to go round it. */
  readonly contents: Readonly<Record<string, readonly ContentName[]>>;
  /** Ink's own JSON, as text. */
  readonly ink: string;
}
