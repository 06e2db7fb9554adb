import { closing, meant, worth } from './crockford.ts';

export type Gathered =
  | { readonly ok: true; readonly letters: string }
  | { readonly ok: false; readonly why: string; readonly line?: number };

/** Letters on a full line, the closing one with them. */
const full = 16;
const group = 4;
/** More than any telling makes, in characters with all their spaces. */
const longest = 20_000;

/** Sets letters in lines of four groups of four, each closed by a letter that knows the line and its place. */
export function layOut(letters: string): string[] {
  const rows = split(letters, full - 1);
  return rows.map((row, at) => split(row + closing(row, seat(at, rows.length)), group).join(' '));
}

/** The letters again, however they were spaced, broken or cased; or the line that went wrong. */
export function gather(text: string): Gathered {
  if (text.length > longest) return refuse('This is too long to be a code.');
  const rows = text
    .split(/[\r\n\u2028\u2029]+/)
    .map(row => meant(row.normalize('NFKC').replace(/[\s\p{Pd}\u200b\u2212]/gu, '')))
    .filter(row => row !== '');
  if (rows.length === 0) return refuse('There is no code here yet. Write it as it stands on your paper.');
  const lines = rows.length > 1 ? rows : split(rows.join(''), full);
  for (const [at, line] of lines.entries()) {
    const strange = [...line].find(letter => worth(letter) < 0);
    if (strange !== undefined)
      return refuse(`Line ${at + 1} has a “${strange}” in it, which is never part of a code.`, at);
  }
  const even = split(rows.join(''), full);
  if (stands(even)) return { ok: true, letters: even.map(line => line.slice(0, -1)).join('') };
  return whatIsWrong(lines);
}

function whatIsWrong(lines: readonly string[]): Gathered {
  const { length } = lines;
  const sits = (at: number, place = at, of = length) => closes(lines[at] ?? '', seat(place, of));
  const wrong = [...lines.keys()].filter(at => !sits(at));
  const [first = 0, second] = wrong;

  const spares = [...lines.keys()].filter(at => length > 1 && stands(lines.toSpliced(at, 1)));
  const [spare, other] = spares.every(at => sits(at)) ? [] : spares;
  if (spare !== undefined && other === undefined)
    return refuse(`Line ${spare + 1} does not belong here: leave it out.`, spare);
  if (spare !== undefined && other !== undefined) {
    if (lines[spare] === lines[other])
      return refuse(`Line ${other + 1} is line ${spare + 1} over again: leave it out.`, other);
    return refuse(
      `Lines ${spare + 1} and ${other + 1} can’t both belong here: leave one of them out.`,
      spare,
    );
  }
  if (second !== undefined && wrong.length === 2 && sits(first, second) && sits(second, first))
    return refuse(`Lines ${first + 1} and ${second + 1} have changed places.`, first);
  if (second === first + 1 && sits(first, first, first + 1))
    return refuse(`The code ends with line ${first + 1}: leave out what comes after it.`, second);
  return wrongLength(lines) ?? whatIsMissing(lines, first, sits) ?? slip(wrong);
}

function wrongLength(lines: readonly string[]): Gathered | undefined {
  const at = lines.findIndex(({ length }, at) => length > full || (length < full && at < lines.length - 1));
  const { length } = lines[at] ?? '';
  if (length === 0) return undefined;
  const fault = length > full ? 'something has been added' : 'something has been left out';
  return refuse(
    `Line ${at + 1} has ${length} letters and figures where there should be ${full}: ${fault}.`,
    at,
  );
}

function whatIsMissing(
  { length }: readonly string[],
  first: number,
  sits: (at: number, place: number, of: number) => boolean,
): Gathered | undefined {
  const rest = Array.from({ length: length - first }, (_, at) => first + at);
  const gone = [1, 2, 3].find(more => rest.every(at => sits(at, at + more, length + more))) ?? 0;
  // One line alone could look so by a slip of the pen.
  const or = `, or line ${first + 1} has a mistake in it`;
  if (rest.length === 1 && gone === 1)
    return refuse(`Either a line is missing before line ${length}${or}.`, first);
  if (rest.length === 1 && sits(first, first, length + 1))
    return refuse(
      `Either the code goes on after line ${length}${or}. Look for more of it on your paper.`,
      first,
    );
  if (rest.length === 1 || gone === 0) return undefined;
  const lost = gone === 1 ? 'A line is' : `${gone} lines are`;
  return refuse(`${lost} missing before line ${first + 1}.`, first);
}

function slip([first = 0, ...others]: readonly number[]): Gathered {
  const also = others.map(at => ` So has line ${at + 1}.`).join('');
  return refuse(
    `Line ${first + 1} has a mistake in it. Compare it letter by letter with your paper.${also}`,
    first,
  );
}

/** Where a line sits, as its closing letter knows it: its number, and whether it is the last. */
const seat = (at: number, of: number): number => ((at + 1) % 16) + (at === of - 1 ? 16 : 0);

const closes = (line: string, seat: number): boolean =>
  line.length > 1 && closing(line.slice(0, -1), seat) === line.at(-1);

const stands = (lines: readonly string[]): boolean =>
  lines.every(
    (line, at) => closes(line, seat(at, lines.length)) && (line.length === full || at === lines.length - 1),
  );

const split = (letters: string, size: number): string[] =>
  Array.from({ length: Math.ceil(letters.length / size) }, (_, at) =>
    letters.slice(at * size, (at + 1) * size),
  );

/** `at` counts from nothing, lines as a reader sees them from one. */
const refuse = (why: string, at?: number): Gathered =>
  at === undefined ? { ok: false, why } : { ok: false, why, line: at + 1 };
