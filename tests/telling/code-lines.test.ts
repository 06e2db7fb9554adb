import { expect, test } from 'vitest';
import { gather, layOut } from '../../src/telling/code-lines.ts';

const five = layOut(`${'7K2MV47B1R6P8GZ'.repeat(4)}7K2MV47B1R6P8G`);
const [one = '', two = '', third = '', four = '', last = ''] = five;
test.each([
  [
    'a slip of the pen',
    [one, two, third.replace(/^./, c => (c === 'Z' ? 'Y' : 'Z')), four, last],
    3,
    'Line 3 has a mistake in it',
  ],
  [
    'a letter left out',
    [one, two.slice(1), third, four, last],
    2,
    'Line 2 has 15 letters and figures where there should be 16',
  ],
  ['a letter too many', [one, two, third, `${four}A`, last], 4, 'Line 4 has 17 letters'],
  ['a stranger', [one, two, third, four.replace(/.$/, 'U'), last], 4, 'Line 4 has a “U” in it'],
  ['a line left out', [one, two, four, last], 3, 'A line is missing before line 3'],
  ['the first line left out', [two, third, four, last], 1, 'A line is missing before line 1'],
  ['two lines left out', [one, four, last], 2, '2 lines are missing before line 2'],
  ['the last line left out', [one, two, third, four], 4, 'the code goes on after line 4'],
  ['a line written twice', [one, two, two, third, four, last], 3, 'Line 3 is line 2 over again'],
  [
    'a line of another code',
    [one, two, layOut('QX3'.repeat(20))[1] ?? '', third, four, last],
    2,
    'Lines 2 and 3 can’t both belong here',
  ],
  ['lines swapped', [one, four, third, two, last], 2, 'Lines 2 and 4 have changed places'],
  ['the last line too soon', [one, two, third, last, four], 4, 'Lines 4 and 5 have changed places'],
  ['two codes, one after the other', [...five, ...five], 6, 'The code ends with line 5'],
] as const)('%s is told', (_, lines, line, why) => {
  const read = gather(lines.join('\n'));
  expect(read).toMatchObject({ ok: false, line });
  expect(read.ok ? '' : read.why).toContain(why);
});
