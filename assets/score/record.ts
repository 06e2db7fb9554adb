import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { decode, encode, extensions, type Quality, qualities } from './engine/codec.ts';
import { filtered, filteredLoop, highPass } from './engine/filter.ts';
import { loudness } from './engine/loudness.ts';
import { mastered, masteredOnce } from './engine/master.ts';
import { random, seedOf } from './engine/random.ts';
import type { Piece, Place, Sound } from './engine/recording.ts';
import { bestLoop, type Loop, padded } from './engine/seam.ts';
import { rate } from './engine/signal.ts';
import { asStereo, both, folded, type Stereo } from './engine/stereo.ts';
import { truePeak } from './engine/true-peak.ts';
import { writeWav } from './engine/wav.ts';
import { type Recorded, recordings } from './manifest.ts';

/** Highest peaks, in dBFS before coding, which may lift them a little. */
const ceilings = { bed: -11, music: -4, sound: -7.5 } as const;
/** Below this no small speaker sounds and every large one only moves. */
const subsonic = highPass(28);

export const recordPlace = (name: string, place: Place): Recorded & { readonly loop: Loop } => {
  const round = both(place.make(random(seedOf(name))), side => filteredLoop(side, subsonic));
  const bed = mastered(round, place.lufs, ceilings.bed);
  const [taken, ...decoded] = keep(`ambiences/${name}`, padded(bed), qualities.bed);
  return { ...taken, loop: bestLoop(decoded, place.seconds) };
};

export const recordPiece = <Stem extends string>(name: string, piece: Piece<Stem>) => {
  const made = Object.entries<Stereo>(piece.make(random(seedOf(name)))) as [Stem, Stereo][];
  const decoded: Stereo[] = [];
  const stems: Record<string, Recorded> = {};
  for (const [stem, sound] of made) {
    const whole = piece.round === null ? sound : padded(sound);
    const [taken, ...copies] = keep(`music/${name}.${stem}`, whole, qualities[piece.stems[stem]]);
    stems[stem] = taken;
    decoded.push(...copies);
  }
  return { stems, loop: piece.round === null ? null : bestLoop(decoded, piece.round) };
};

export const recordSound = (name: string, sound: Sound): Recorded => {
  const once = asStereo(filtered(sound.make(random(seedOf(name))), subsonic));
  const [taken, opus] = keep(
    `sounds/${name}`,
    masteredOnce(once, sound.lufs, ceilings.sound),
    qualities.sound,
  );
  return { ...taken, lufs: rounded(loudness(opus).momentary) };
};

/** Writes both formats and listens to them again: what is measured is what will be heard. */
const keep = (file: string, sound: Stereo, quality: Quality): [Recorded, Stereo, Stereo] => {
  const folder = mkdtempSync(join(tmpdir(), 'tideline-'));
  const wav = join(folder, 'take.wav');
  try {
    mkdirSync(dirname(recordings + file), { recursive: true });
    writeWav(wav, quality.channels === 1 ? [folded(sound)] : [sound.left, sound.right]);
    encode(wav, recordings + file, quality);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  const [opus, aac] = extensions.map(extension => decode(`${recordings}${file}.${extension}`, quality)) as [
    Stereo,
    Stereo,
  ];
  const taken = {
    file,
    seconds: rounded(sound.left.length / rate),
    lufs: rounded(loudness(opus).integrated),
    peak: rounded(Math.max(truePeak(opus), truePeak(aac))),
  };
  return [taken, opus, aac];
};

const rounded = (x: number): number => Math.round(x * 100) / 100;
