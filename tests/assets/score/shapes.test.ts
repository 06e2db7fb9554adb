import { describe, expect, test } from 'vitest';
import { readManifest } from '../../../assets/score/manifest.ts';
import { anywhere, astray, expected } from '../../../assets/score/shapes.ts';

const places = Object.entries(readManifest().ambiences).map(([name, { shape, peak }]) => ({
  name,
  shape,
  peak,
  should: expected[name as keyof typeof expected] ?? anywhere,
}));

describe('what every place sounds like, by its numbers', () => {
  test.each(places)('$name has been measured and is what it should be', ({ shape, should, peak }) => {
    expect(shape, 'measure it: npx tsx assets/score/score.ts --measure').toBeDefined();
    expect(astray(shape, should)).toEqual([]);
    expect(peak).toBeLessThan(-10);
  });

  test.each(places.filter(({ name, shape }) => shape && name in expected))(
    '$name could not be any other place',
    place => {
      const alike = places.filter(
        ({ name, shape }) => shape && name !== place.name && astray(shape, place.should).length === 0,
      );
      expect(alike.map(({ name }) => name)).toEqual([]);
    },
  );
});

describe('what would be wrong', () => {
  const ward = places.find(({ name }) => name === 'ward');
  const but = (change: object) => {
    if (!ward) throw new Error('there is no ward');
    return astray({ ...ward.shape, ...change }, ward.should);
  };

  test.each([
    ['rumble that only moves a loudspeaker', { below: -9 }, 'what lies below 30 Hz is -9, not -100 to -18'],
    ['a whistle', { line: 14 }, 'a line is 14, not 0 to 7'],
    ['a layer that cancels in one loudspeaker', { folded: 30 }, 'what folding loses is 30, not -1 to 4'],
    ['a hole', { quietest: -60 }, 'its quietest moment is -60, not -14 to 0'],
    ['noise cut off flat', { crest: 5 }, 'crest is 5, not 11.5 to 16.5'],
    ['a brighter room', { centroid: 900 }, 'centroid is 900, not 241.6 to 377.5'],
  ])('%s is told', (_, change, words) => {
    expect(but(change)).toEqual([words]);
  });

  test('a band that has gone is told by its place', () => {
    expect(but({ bands: [-3.4, -5.5, -8, -10.8, -60, -30] })).toEqual([
      '2000 to 5000 Hz is -60, not -21.3 to -17.3',
    ]);
    expect(but({ bands: [-3.4] })).toHaveLength(5);
  });
});
