import type { Cue } from '../../src/cue/cue.ts';
import type { Needs } from '../../src/story/compiled.ts';

/** What these cues may call for, each thing once, in the order of the text. */
export function needsOf(cues: readonly Cue[]): Needs {
  return {
    pictures: once(
      cues.flatMap(cue => (cue.kind === 'picture' && cue.picture !== 'none' ? [cue.picture] : [])),
    ),
    ambiences: once(cues.flatMap(cue => (cue.kind === 'ambience' ? [cue.ambience] : []))),
    music: once(cues.flatMap(cue => (cue.kind === 'music' ? [cue.music] : []))),
    sounds: once(cues.flatMap(cue => (cue.kind === 'hear' ? [cue.sound] : []))),
  };
}

const once = <T>(names: readonly T[]): readonly T[] => [...new Set(names)];
