import { expect, test } from 'vitest';
import { habitsIn } from '../../../tools/prose/finding.ts';
import { written } from './written.ts';

const kindsIn = (text: string) => habitsIn(written(text)).map(({ kind }) => kind);

test.each([
  ['dashes', 'One — two.'],
  ['dashes', 'One - two.'],
  ['ellipses', 'Well… I.'],
  ['ellipses', 'Well... I.'],
  ['emphasis', 'I did _so_ want it.'],
  ['similes', 'It went like a clock.'],
  ['similes', 'It was as hard as a banister.'],
  ['similes', 'He stood as though he’d been told.'],
  ['similes', 'It went off, the way a tooth does.'],
  ['similes', 'She looked as you’d look at a tap.'],
  ['feelings', 'It was grief.'],
  ['feelings', 'There was an ache in it.'],
  ['stock', 'Something shifted.'],
  ['stock', 'Somehow I knew.'],
  ['stock', 'I couldn’t help but laugh.'],
  ['stock', 'It wasn’t a rule, it was a habit.'],
  ['stock', 'It was not fear, but shame.'],
  ['stock', 'One. And yet I went.'],
  ['stock', 'I felt the weight of it.'],
  ['stock', 'There was the weight of the years.'],
  ['american', 'He had gotten up.'],
  ['american', 'I realized it.'],
])('%s: %s', (kind, text) => {
  expect(kindsIn(text)).toEqual([kind]);
});

test.each([
  'The back-to-front A1, well-known.',
  'I’d like a biscuit. Did you like the pond?',
  'I know what it was like with the lamp on.',
  'I went as far as the gate, as soon as I could, as fast as I could.',
  'My tooth was aching. The house lay in a hollow.',
  'It was a size too big, and he got no prize.',
  'It was not like him, but I went.',
  'It wasn’t warm. We stood.',
  'I felt the weight of the jug. He held his breath. We heard two bangs.',
  'The closure of the house was in the paper, with back issues. The arm was healing. She let go of him.',
])('nothing is wrong with: %s', text => {
  expect(kindsIn(text)).toEqual([]);
});

test('a finding says where, with a few words round it, once however many readings have it', () => {
  const text = 'One.\n{x:Two|Three} and four and five and six and seven, somehow, and eight.';
  expect(habitsIn(written(text))).toEqual([
    {
      kind: 'stock',
      memory: 'main',
      file: 'story/main.ink',
      line: 7,
      words: '…nd four and five and six and seven, somehow, and eight.',
    },
  ]);
});

test('each branch is looked through', () => {
  expect(
    kindsIn('{x:\n- held: It was grief.\n- faced: It was longing.\n- else: {y:sorrow|anguish}.\n}'),
  ).toHaveLength(4);
});
