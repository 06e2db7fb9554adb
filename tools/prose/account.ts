import { kinds, type Prose, times } from '../prose.ts';
import type { Finding } from './finding.ts';
import { limits } from './limits.ts';
import { openings } from './opening.ts';
import { type Phrase, phrasesFrom, runsOf } from './phrase.ts';

/** How many of the commonest are worth reading. */
const commonest = 25;

/** A row for each thing that is looked for, over the whole story. */
export function summaryOf(prose: Prose): string {
  return kinds
    .map(kind => {
      const { what, per } = limits[kind];
      const found = times(prose, kind);
      const worst = [...prose.words.keys()]
        .map(memory => ({ memory, found: times(prose, kind, memory) }))
        .sort((a, b) => b.found - a.found)[0];
      const rate = per === '200 words' ? `, ${rateOf(found, prose.inAll)} in 200 words` : '';
      const most = found > 0 && worst ? `, most in ${worst.memory} ${worst.found}` : '';
      return `${what.padEnd(24)}${found}${rate}${most}`;
    })
    .join('\n');
}

/** A row for each memory, a column for each thing looked for, and what is said most often in all. */
export function tableOf(prose: Prose): string {
  const heads = kinds.map(kind => limits[kind].what);
  const row = (name: string, words: number, memory?: string): readonly string[] => [
    name,
    String(words),
    ...kinds.map(kind => {
      const found = times(prose, kind, memory);
      return limits[kind].per === '200 words' ? `${found} (${rateOf(found, words)})` : String(found);
    }),
  ];
  const rows = [...prose.words].map(([memory, words]) => row(memory, words, memory));
  return [
    heads.map((head, index) => `${index + 1} ${head}`).join(' · '),
    '',
    columns([
      ['', 'words', ...heads.map((_, index) => String(index + 1))],
      ...rows,
      row('in all', prose.inAll),
    ]),
    '',
    `sentences begin: ${listed(openings(prose.paragraphs, commonest), prose.inAll)}`,
    '',
    ...[3, 4].map(
      length =>
        `said most, ${length} words: ${listed(phrasesFrom(prose.paragraphs, runsOf(length), commonest), prose.inAll)}\n`,
    ),
    'last lines:',
    ...[...prose.words.keys()].map(memory => `  ${memory}: ${lastLine(prose, memory)}`),
  ].join('\n');
}

/** Everything found in one memory, line by line, then how it ends. */
export function detailsOf(prose: Prose, memory: string): string {
  const rows = prose.findings
    .filter(finding => finding.memory === memory)
    .sort((a, b) => a.line - b.line)
    .map(detail);
  const words = prose.words.get(memory) ?? 0;
  const rates = kinds.map(kind => {
    const found = times(prose, kind, memory);
    const { what, per } = limits[kind];
    return per === '200 words'
      ? `${what} ${found} (${rateOf(found, words)} in 200 words)`
      : `${what} ${found}`;
  });
  const own = prose.paragraphs.filter(paragraph => paragraph.memory === memory);
  return [
    ...rows,
    ...(rows.length > 0 ? [''] : []),
    `${memory}: ${words} words; ${rates.join(', ')}`,
    `sentences begin: ${listed(openings(own, commonest), words)}`,
    `said most, 3 words: ${listed(phrasesFrom(own, runsOf(3), commonest), words)}`,
    `last line: ${lastLine(prose, memory)}`,
  ].join('\n');
}

const detail = ({ kind, file, line, words }: Finding): string =>
  `${file}:${line}: ${limits[kind].what}: ${words}`;

const rateOf = (found: number, words: number): string => ((200 * found) / Math.max(1, words)).toFixed(1);

/** With how often each comes in 10,000 words. */
const listed = (phrases: readonly Phrase[], words: number): string =>
  phrases
    .map(phrase => `${phrase.words} ${phrase.times} (${((10_000 * phrase.times) / words).toFixed(1)})`)
    .join(', ');

function lastLine({ paragraphs }: Prose, memory: string): string {
  const own = paragraphs.filter(paragraph => paragraph.memory === memory);
  return own.at(-1)?.readings[0]?.text.trim() ?? '';
}

/** Set in columns, the first to the left. */
function columns(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map(row => row[column]?.length ?? 0)));
  return rows
    .map(row =>
      row
        .map((cell, column) =>
          column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
        )
        .join('  '),
    )
    .join('\n');
}
