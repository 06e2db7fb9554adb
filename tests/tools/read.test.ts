import { expect, test } from 'vitest';
import { Teller } from '../../src/story/teller.ts';
import { pageOf } from '../../tools/read.ts';
import { walk } from '../../tools/walk.ts';
import { compileText } from '../stories/compile.ts';

const page = (text: string) => pageOf(walk(new Teller(compileText(text)), () => 1));

test('the words stand as the reader meets them, the options marked, the one taken marked twice', () => {
  expect(page('One.\nTwo.\n* Three.\n* Four.\n- Five.\n-> END')).toBe(
    ['One.', 'Two.', '   > Three.\n  >> Four.', 'Four.', 'Five.'].join('\n\n'),
  );
});

test('long lines are broken at spaces, and options hang under their first word', () => {
  const long = 'word '.repeat(30).trim();
  const rows = page(`${long}\n* No.\n* ${long}\n- -> END`).split('\n');
  for (const row of rows) expect(row.length).toBeLessThanOrEqual(78);
  expect(rows.filter(row => row.startsWith('     word'))).toHaveLength(2);
  expect(page(`${long}\n* No.\n* ${long}\n- -> END`).replaceAll(/\s+/g, ' ')).toContain(long);
});
