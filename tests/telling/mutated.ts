import fc from 'fast-check';

/** Text that has tripped readers of text before. */
export const hostile: readonly string[] = [
  '',
  ' ',
  'null',
  '[]',
  '{}',
  '-1',
  '1e999',
  '"',
  '\\',
  '\u0000',
  '\ud800',
  '\u202e',
  '\ufeff',
  'ﷺ',
  'İ',
  '😀',
  '__proto__',
  '{"__proto__":{"polluted":true}}',
  '{"constructor":{"prototype":{"polluted":true}}}',
  '["length"]',
  'U',
  '-',
  '\n',
  '\u2028',
  '['.repeat(3000),
  '9'.repeat(400),
  'Z'.repeat(400),
  '<script>alert(1)</script>',
];

const edit = fc.record({
  kind: fc.constantFrom('replace', 'insert', 'drop', 'repeat', 'swap', 'cut'),
  at: fc.nat(100_000),
  size: fc.nat(12),
  text: fc.oneof(
    fc.string({ maxLength: 3 }),
    fc.constantFrom('0', '7', 'Z', '"', '}', ','),
    fc.constantFrom(...hostile),
  ),
});

/** A text with some accidents done to it, or something hostile in its place. */
export const mutated = (text: string): fc.Arbitrary<string> =>
  fc.oneof(
    {
      weight: 20,
      arbitrary: fc.array(edit, { minLength: 1, maxLength: 3 }).map(edits => edits.reduce(apply, text)),
    },
    { weight: 1, arbitrary: fc.constantFrom(...hostile) },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 200 }) },
    { weight: 1, arbitrary: fc.json() },
  );

function apply(
  text: string,
  { kind, at, size, text: added }: { kind: string; at: number; size: number; text: string },
) {
  const from = text.length > 0 ? at % text.length : 0;
  const [before, piece, after] = [
    text.slice(0, from),
    text.slice(from, from + size),
    text.slice(from + size),
  ];
  if (kind === 'replace') return before + added + after;
  if (kind === 'insert') return before + added + piece + after;
  if (kind === 'drop') return before + after;
  if (kind === 'repeat') return before + piece + piece + after;
  if (kind === 'swap') return before + after.slice(0, size) + piece + after.slice(size);
  return before;
}
