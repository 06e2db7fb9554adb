import { expect, it } from 'vitest';
import { shoreOf } from '../../src/show/shore.ts';
import { treatmentOf } from '../../src/show/treatment.ts';
import { emptyLedger, type Kept } from '../../src/story/ledger.ts';

const kept: Kept = { way: 'faced', words: 'I went because they were all looking.', amendment: undefined };

it('knows only what has been told, in the order of telling', () => {
  expect(shoreOf(emptyLedger).shown).toEqual(['sky', 'sea', 'sand']);
  const shore = shoreOf({ ...emptyLedger, told: ['tape', 'hollow'] });
  expect(shore.shown).toEqual(['sky', 'sea', 'sand', 'cassette', 'latch']);
});

it('shows faintly what was kept last time, until it is told', () => {
  const underdrawing = {
    first_day: 'held',
    who_laughed: 'released',
    wrong_tape: 'faced',
    bought: 'held',
  } as const;
  const shore = shoreOf({ ...emptyLedger, told: ['tape'], underdrawing });
  expect(shore.shown).toEqual(['sky', 'sea', 'sand', 'latch', 'token', 'wrong-cassette', 'cassette']);
  expect(shore.underdrawn).toEqual(['latch', 'token', 'wrong-cassette']);
  expect(shoreOf({ ...emptyLedger, told: ['hollow'], underdrawing }).underdrawn).toEqual([
    'token',
    'wrong-cassette',
  ]);
});

it('draws a thing as its seam was kept, and as told where that has not been asked', () => {
  const ledger = { ...emptyLedger, seams: { walked_out: kept } };
  expect(treatmentOf('walked_out', ledger)).toBe('faced');
  expect(treatmentOf('first_day', ledger)).toBe('told');
  expect(treatmentOf(undefined, ledger)).toBe('told');
});

it('draws both where something was amended, whichever way it was kept first', () => {
  const amended = { ...kept, amendment: 'I’d say now that I went to make him stop.' };
  expect(treatmentOf('walked_out', { ...emptyLedger, seams: { walked_out: amended } })).toBe('amended');
});
