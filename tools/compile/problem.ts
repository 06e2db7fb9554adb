/** Something the story may not be shipped with, and where it stands. */
export interface Problem {
  readonly file: string;
  readonly line: number;
  readonly message: string;
}

/** For instance `story/1-hailsham/tape.ink:2: no picture is called "dormitry"; there is dormitory, …`. */
export const printed = ({ file, line, message }: Problem): string => `${file}:${line}: ${message}`;

/** In the order of the text, each said once. */
export function inOrder(problems: readonly Problem[]): readonly Problem[] {
  const once = new Map(problems.map(problem => [printed(problem), problem]));
  return [...once.values()].sort((a, b) => a.file.localeCompare(b.file) || a.line - b.line);
}
