import { describe, expect, test } from 'vitest';
import { type WeatherName, weathers } from '../../src/design/weather.ts';
import { change, clearSky, marksOf, settledAt } from '../../src/stage/sky.ts';

const names = Object.keys(weathers) as WeatherName[];
const moving = names.filter(name => name !== 'clear');

describe.each(moving)('%s', name => {
  const sky = change(clearSky, name, 100, 100);
  const { settles } = weathers[name];

  test('comes from nothing', () => {
    expect(marksOf(sky, 100).every(({ strength }) => strength === 0)).toBe(true);
  });

  test('moves', () => {
    expect(marksOf(sky, 104)).not.toEqual(marksOf(sky, 104.5));
  });

  test('is settled when it should be, and stays as it is', () => {
    expect(settledAt(sky)).toBe(100 + settles);
    expect(marksOf(sky, 100 + settles)).toEqual(marksOf(sky, 100 + settles + 60));
  });

  test('comes to rest without a jump', () => {
    const strength = (time: number) => marksOf(sky, time).reduce((sum, mark) => sum + mark.strength, 0);
    expect(Math.abs(strength(100 + settles) - strength(100 + settles - 0.05))).toBeLessThan(0.2);
  });

  test('leaves little behind, or nothing', () => {
    expect(marksOf(sky, 200).filter(({ strength }) => strength > 0.004).length).toBeLessThanOrEqual(16);
  });

  test('draws the same marks every time', () => {
    expect(marksOf(sky, 107)).toEqual(marksOf(sky, 107));
  });
});

test('weather that has settled long ago does not move again', () => {
  const sky = change(clearSky, 'rain', 50, 'settled');
  expect(settledAt(sky)).toBeLessThanOrEqual(50);
});

test('weather fades when another is called for', () => {
  const sky = change(change(clearSky, 'rain', 0, 0), 'clear', 5, 5);
  const strength = (time: number) => marksOf(sky, time).reduce((sum, mark) => sum + mark.strength, 0);
  expect(strength(5)).toBeGreaterThan(strength(5.6));
  expect(strength(6.3)).toBe(0);
  expect(settledAt(sky)).toBeCloseTo(6.2);
});

test('the same weather asked for again goes on', () => {
  const sky = change(clearSky, 'mist', 0, 0);
  expect(change(sky, 'mist', 5, 5)).toBe(sky);
});
