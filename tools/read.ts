import type { Step } from '../src/story/step.ts';
import type { Route } from './routes.ts';

/** The widest a line may be, in letters: a comfortable column. */
const column = 78;

/** A route as the reader meets it: the words, then what she could say; what she does say is marked twice. */
export function pageOf({ steps, choices }: Route): string {
  return steps.map((step, index) => page(step, choices[index])).join('\n\n');
}

function page(step: Step, chosen: number | undefined): string {
  const lines = step.lines.map(line => wrapped(line.text, ''));
  const options = step.choices.map((words, index) =>
    index === chosen ? wrapped(words, '  >> ') : wrapped(words, '   > '),
  );
  return [...lines, ...(options.length > 0 ? [options.join('\n')] : [])].join('\n\n');
}

/** Broken at spaces; further lines stand under the first word. */
function wrapped(text: string, mark: string): string {
  const rows: string[] = [];
  let row = mark;
  for (const word of text.split(/\s+/)) {
    const empty = row.trim() === mark.trim();
    if (!empty && row.length + 1 + word.length > column) {
      rows.push(row);
      row = ' '.repeat(mark.length) + word;
    } else row += empty ? word : ` ${word}`;
  }
  return [...rows, row].join('\n');
}
