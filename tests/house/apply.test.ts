import { expect, test } from 'vitest';
import { appearanceOf } from '../../src/house/apply.ts';
import { ordinary } from '../../src/telling/preferences.ts';

test('what follows the device leaves no mark on the page', () => {
  const { attributes } = appearanceOf(ordinary);
  expect(attributes['data-theme']).toBeUndefined();
  expect(attributes['data-motion']).toBeUndefined();
});

test('what is preferred is named for the style sheets', () => {
  const { attributes } = appearanceOf({
    ...ordinary,
    theme: 'contrast',
    motion: 'none',
    typeface: 'sans',
    pictures: false,
  });
  expect(attributes).toEqual({
    'data-theme': 'contrast',
    'data-motion': 'none',
    'data-typeface': 'sans',
    'data-pictures': 'off',
  });
});

test('sizes are lengths the style sheets can reckon with', () => {
  const { properties } = appearanceOf({ ...ordinary, textSize: 250, lineSpacing: 2.4, letterSpacing: 120 });
  expect(properties).toEqual({ '--text-size': '2.5', '--leading': '2.4', '--tracking': '0.12em' });
});
