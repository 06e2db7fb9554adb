import { expect, test } from 'vitest';
import { tellingPage } from '../../src/house/telling-page.ts';
import { emptyLedger } from '../../src/story/ledger.ts';
import type { Step } from '../../src/story/step.ts';

const step = (text: string, chosen: boolean, choices: readonly string[]): Step => ({
  lines: [{ text, cues: [], chosen }],
  choices,
  notes: [],
  knot: 'tape',
  ledger: emptyLedger,
});

test('every line of the telling is on its page, in order', () => {
  const page = tellingPage([step('First.', false, ['Second.']), step('Second.', true, [])], 'today');
  expect(page.indexOf('First.')).toBeGreaterThan(0);
  expect(page.indexOf('Second.')).toBeGreaterThan(page.indexOf('First.'));
});

test('words are words, whatever signs they have in them', () => {
  const page = tellingPage([step('<script>alert("&")</script>', false, [])], '<b>');
  expect(page).toContain('&lt;script&gt;alert(&quot;&amp;&quot;)&lt;/script&gt;');
  expect(page).toContain('&lt;b&gt;');
  expect(page).not.toContain('<script');
});

test('what was decided is marked, and a pause is not', () => {
  const decided = tellingPage([step('A.', false, ['B.', 'C.']), step('B.', true, [])], 'today');
  const paused = tellingPage([step('A.', false, ['B.']), step('B.', true, [])], 'today');
  expect(decided).toContain('<p class="hers">B.</p>');
  expect(paused).toContain('<p>B.</p>');
});

test('the page asks nothing of anywhere else', () => {
  const page = tellingPage([step('A.', false, [])], 'today');
  expect(page).not.toMatch(/\b(?:src|href)=|url\(|@import/);
});
