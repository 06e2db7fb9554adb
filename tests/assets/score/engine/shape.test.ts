import { expect, test } from 'vitest';
import { filteredLoop, highPass, lowPass } from '../../../../assets/score/engine/filter.ts';
import { layer, white } from '../../../../assets/score/engine/noise.ts';
import { random } from '../../../../assets/score/engine/random.ts';
import { shapeOf } from '../../../../assets/score/engine/shape.ts';
import { louder, shaped, sounded, turn } from '../../../../assets/score/engine/signal.ts';
import { asStereo, both, mixed } from '../../../../assets/score/engine/stereo.ts';

const seconds = 4;
const air = layer(seconds, random(8), 0.5, highPass(40));
const tone = (hertz: number, level: number) =>
  asStereo(sounded(seconds, t => level * Math.sin(turn * hertz * t)));

test('white noise has no slope, no line, no hole and no sway, and balances in the middle', () => {
  const { slope, line, sway, quietest, below, centroid } = shapeOf(air);
  expect(Math.abs(slope)).toBeLessThan(0.3);
  expect(line).toBeLessThan(6);
  expect(sway).toBeLessThan(0.3);
  expect(quietest).toBeGreaterThan(-1);
  expect(below).toBeLessThan(-30);
  expect(centroid).toBeGreaterThan(11_500);
  expect(centroid).toBeLessThan(12_500);
});

test('a tone is in its own band, and a high one is a line', () => {
  const { bands, centroid, line } = shapeOf(tone(500, 0.1));
  expect(bands[2]).toBeCloseTo(0, 1);
  expect(Math.max(...bands.filter((_, i) => i !== 2))).toBeLessThan(-50);
  expect(centroid).toBeCloseTo(500, -1);
  expect(line).toBeLessThan(12);
  expect(shapeOf(mixed(air, tone(3100, 0.02))).line).toBeGreaterThan(15);
});

test('a high-pass that is missing shows below 30 Hz, a low-pass in the slope', () => {
  expect(shapeOf(mixed(air, tone(21, 0.1))).below).toBeGreaterThan(-10);
  expect(shapeOf(both(air, side => filteredLoop(side, lowPass(300)))).slope).toBeLessThan(-8);
});

test('what is opposite in the two ears is lost in one loudspeaker, what is alike is not', () => {
  const noise = white(seconds, random(9));
  expect(shapeOf({ left: noise, right: louder(noise, -1) }).folded).toBeGreaterThan(60);
  expect(shapeOf(asStereo(noise)).folded).toBe(0);
  expect(shapeOf({ left: noise, right: white(seconds, random(10)) }).folded).toBeCloseTo(3, 0);
});

test('a hole is its quietest moment, and what is cut off flat has no crest', () => {
  const holed = both(air, side => shaped(side, (x, t) => (t > 2 && t < 2.9 ? 0 : x)));
  expect(shapeOf(holed).quietest).toBeLessThan(-60);
  const flat = both(air, side => shaped(side, x => Math.sign(x) * 0.5));
  expect(shapeOf(flat).crest).toBeLessThan(1);
});
