import { expect, it } from 'vitest';
import { bare } from '../../src/cue/tableau.ts';
import { postcardOf, postcardOfShore } from '../../src/show/postcard.ts';
import { emptyLedger, type Kept, type Ledger } from '../../src/story/ledger.ts';
import type { Step } from '../../src/story/step.ts';

const kept = (words: string, way: Kept['way'] = 'held', amendment?: string): Kept => ({
  way,
  words,
  amendment,
});
const step = (text: string, ledger: Ledger = emptyLedger): Step => ({
  knot: 'rain',
  lines: [{ text, cues: [], chosen: false }],
  choices: [],
  notes: [],
  ledger,
});
const tableau = { ...bare, picture: 'pavilion', shown: ['field'], weather: 'rain' } as const;

it('is made of the picture as it stands, without its weather, of the place, and of her last words', () => {
  const postcard = postcardOf(tableau, [step('Not this.'), step('It rained.')]);
  expect(postcard).toMatchObject({ words: 'It rained.', place: 'The pavilion, in rain' });
  expect(postcard?.tableau).toEqual({ ...tableau, weather: 'clear' });
});

it('is not made of bare paper', () => {
  expect(postcardOf(bare, [step('It rained.')])).toBeUndefined();
});

it('has whole sentences only, as many of the last as there is room for', () => {
  const long = `${'A long beginning of it, '.repeat(12)}which ends.`;
  expect(postcardOf(tableau, [step(`${long} “Did it?” said Ruth. “It did.”`)])?.words).toBe(
    '“Did it?” said Ruth. “It did.”',
  );
  expect(postcardOf(tableau, [step(long)])?.words).toBe(long);
});

it('says of the shore what she said last of a thing that is kept there', () => {
  const seams = {
    first_day: kept('The gate was open.', 'held', 'It was shut.'),
    walked_out: kept('Somebody called me.', 'released'),
  };
  const ledger = { ...emptyLedger, told: ['hollow', 'field'], seams };
  const postcard = postcardOfShore([step('It rained.', ledger)]);
  expect(postcard).toMatchObject({ words: 'It was shut.', place: 'The tideline' });
  expect(postcard.tableau.shown).toContain('latch');
});
