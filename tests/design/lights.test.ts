import { expect, test } from 'vitest';
import { type Light, lights } from '../../src/design/lights.ts';

const channels = ({ top, bottom }: Light) => [...top, ...bottom];

test('plain light leaves the paper as it is', () => {
  expect(channels(lights.plain).every(channel => channel === 1)).toBe(true);
});

test('no light is so dark that a picture under it could not be made out', () => {
  const darkest = 0.7;
  for (const [name, light] of Object.entries<Light>(lights))
    for (const channel of channels(light)) {
      expect(channel, name).toBeLessThanOrEqual(1);
      expect(channel, name).toBeGreaterThanOrEqual(darkest);
    }
});
