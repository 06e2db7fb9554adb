import { bell, filtered, highPass, highShelf, lowPass } from './filter.ts';
import { gust } from './gust.ts';
import { white } from './noise.ts';
import type { Random } from './random.ts';
import { gain, lay, levelled, peak, rate, type Signal, samplesIn, shaped, turn } from './signal.ts';
import { transport, type Unsteadiness } from './transport.ts';

/** A cassette and the machine it is played on. Levels in dB against full scale. */
export interface Cassette {
  readonly unsteadiness: Unsteadiness;
  /** Where the highs end, and how much the head swells the lows. */
  readonly highest: number;
  readonly bump: number;
  /** 0 is a clean recording, 1 a very hot one. */
  readonly heat: number;
  readonly hiss: number;
  readonly mains: number;
  /** The next turn of tape on the spool, heard faintly before its time. */
  readonly ghost: number;
  readonly dropoutsPerMinute: number;
}

/** Seconds of tape before the music and after it. */
export const leader = 1.2;
const turnOfSpool = 1.05;
const lifted = 7;

/** What comes off the tape, one channel, beginning and ending with the motor. */
export const offTape = (random: Random, music: Signal, cassette: Cassette): Signal =>
  offHead(random, transport(random, music, cassette.unsteadiness, leader), cassette);

/** The same of music that something else has drawn past the head. */
export const offHead = (random: Random, moved: Signal, cassette: Omit<Cassette, 'unsteadiness'>): Signal => {
  const printed = printThrough(moved, cassette.ghost);
  const tape = magnetised(printed, cassette.heat);
  const worn = dropouts(random, headed(tape, cassette), cassette.dropoutsPerMinute);
  return withNoise(random, worn, cassette);
};

const printThrough = (x: Signal, level: number): Signal => {
  const faint = filtered(x, lowPass(2200));
  const ahead = samplesIn(turnOfSpool);
  return shaped(x, (sample, _, i) => sample + gain(level) * (faint[i + ahead] ?? 0));
};

/** Tape is driven harder in the highs than in the lows, and bends at its limit. */
const magnetised = (x: Signal, heat: number): Signal => {
  const limit = peak(x) * 0.8 || 1;
  const drive = 0.6 + 2.2 * heat;
  const bias = 0.06;
  const pressed = filtered(x, highShelf(3200, lifted));
  const bent = shaped(
    pressed,
    s => (limit / drive) * (Math.tanh((s / limit) * drive + bias) - Math.tanh(bias)),
  );
  return filtered(bent, highShelf(3200, -lifted));
};

const headed = (x: Signal, { highest, bump }: Pick<Cassette, 'highest' | 'bump'>): Signal =>
  filtered(x, highPass(60), bell(92, 1, bump), lowPass(highest, 0.65), lowPass(highest * 1.25, 0.8));

/** Where the tape has lost its coat the highs go first. */
const dropouts = (random: Random, x: Signal, perMinute: number): Signal => {
  const hold = new Float64Array(x.length).fill(1);
  const count = Math.round((perMinute * x.length) / rate / 60);
  for (let k = 0; k < count; k++) {
    const at = Math.floor(random() * x.length);
    const length = samplesIn(random.range(0.03, 0.16));
    const depth = gain(-random.range(3, 10));
    for (let i = 0; i < length && at + i < x.length; i++) {
      const dip = (0.5 - 0.5 * Math.cos((turn * i) / length)) ** 0.6;
      hold[at + i] = Math.min(hold[at + i] as number, 1 - (1 - depth) * dip);
    }
  }
  const lows = filtered(x, lowPass(1800));
  return shaped(x, (s, _, i) => {
    const low = lows[i] as number;
    const held = hold[i] as number;
    return held * (low + (s - low) * held);
  });
};

const noiseUnderMusic = 0.012;

const withNoise = (
  random: Random,
  x: Signal,
  { hiss, mains, highest }: Pick<Cassette, 'hiss' | 'mains' | 'highest'>,
): Signal => {
  const seconds = x.length / rate;
  const y = x.slice();
  lay(y, tapeHiss(random, seconds, highest), gain(hiss));
  const grain = levelled(filtered(white(seconds, random), lowPass(1800), highPass(400)), 1);
  let under = 0;
  return shaped(y, (s, t, i) => {
    under += (Math.abs(x[i] as number) - under) * 0.0015;
    const hum = Math.sin(turn * 50 * t) + 0.5 * Math.sin(turn * 100 * t + 1) + 0.3 * Math.sin(turn * 150 * t);
    return s + noiseUnderMusic * under * (grain[i] as number) + gain(mains) * hum;
  });
};

/** Hiss at level 1: it rises to about 4 kHz and breathes a little. */
const tapeHiss = (random: Random, seconds: number, highest: number): Signal => {
  const breath = gust(seconds, random, { corner: 0.3, highest: 3, fall: 1 });
  const noise = filtered(
    white(seconds, random),
    highPass(350, 0.5),
    bell(4200, 0.5, 5),
    lowPass(Math.min(14_000, highest * 1.3)),
  );
  return shaped(levelled(noise, 1), (s, t) => s * (1 + 0.06 * breath(t)));
};
