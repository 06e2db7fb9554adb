import { Compiler, CompilerOptions, type Story } from 'inkjs/full';
import type { Problem } from './problem.ts';
import type { Parsed } from './tree.ts';

/** Gives the text of an ink file by its name; throws when there is none. */
export type ReadInk = (name: string) => string;

/** What inkjs makes of a story; lines are known only while it is in memory. */
export interface Ink {
  readonly tree: Parsed;
  /** Missing when ink itself refuses the story. */
  readonly story: Story | undefined;
  readonly problems: readonly Problem[];
  /** What stands before the names that ink gives its files. */
  readonly folder: string;
  /** Every file the story is made of, the first one first. */
  readonly files: readonly string[];
}

const byteOrderMark = /^\uFEFF/;
const located = /^(\w+): (?:'(.+?)' )?line (\d+): ([\s\S]*)$/;

/** Compiles a story from its first file. INCLUDEs are named from the folder of that file, as ink has it. */
export function compileInk(first: string, read: ReadInk): Ink {
  const files: string[] = [];
  const problems: Problem[] = [];
  const load = (name: string): string => {
    files.push(name);
    return read(name).replace(byteOrderMark, '');
  };
  const folder = first.slice(0, first.lastIndexOf('/') + 1);
  const reader = { ResolveInkFilename: (name: string) => folder + name, LoadInkFileContents: load };
  const note = (message: string): void => {
    problems.push(problemIn(message, first, folder));
  };
  const options = new CompilerOptions(first.slice(folder.length), [], true, note, reader);
  const compiler = new Compiler(load(first), options);
  let story: Story | undefined;
  try {
    story = compiler.Compile();
  } catch (reason) {
    // Ink throws once more after it has told what is wrong; anything else is its own failure.
    if (problems.length === 0) throw reason;
  }
  return { tree: compiler.parsedStory as unknown as Parsed, story, problems, folder, files };
}

function problemIn(message: string, first: string, folder: string): Problem {
  const [, kind = '', file, line, what] = located.exec(message) ?? [];
  if (what === undefined) return { file: first, line: 1, message };
  const said = kind === 'TODO' ? `still to do: ${what}` : what;
  return { file: file === undefined ? first : folder + file, line: Number(line), message: said.trim() };
}
