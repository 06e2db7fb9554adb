import { type AmbienceName, ambiences } from '../design/ambiences.ts';
import { type MusicName, musics } from '../design/music.ts';

/** What is held, of all that a tableau says. */
export interface Heard {
  readonly ambience: AmbienceName;
  readonly music: MusicName;
}

export const nothingHeard: Heard = { ambience: 'silence', music: 'none' };

/** The captions of what has changed, each once. */
export function captionsOf(before: Heard, now: Heard): readonly string[] {
  const captions: string[] = [];
  if (now.ambience !== before.ambience) captions.push(ambiences[now.ambience].caption);
  if (now.music !== before.music) captions.push(musics[now.music].caption);
  return captions;
}
