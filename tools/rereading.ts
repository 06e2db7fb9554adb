import type { Ink } from './compile/ink.ts';
import { settingsIn } from './compile/settings.ts';
import { variablesOf } from './compile/variables.ts';

/** In how many places something that is remembered makes a difference. */
export interface Rereading {
  readonly places: number;
  /** Of these, outside the file where it is set. */
  readonly outside: number;
  /** Of these, in another part: a folder of the story is a part. */
  readonly otherPart: number;
}

/** For each seam and guess, where it is read again. A condition is one place, however often it asks. */
export function rereadings({ tree, folder }: Ink): ReadonlyMap<string, Rereading> {
  const { seams, guesses, reads } = variablesOf(tree, folder);
  const road = `${folder}${frame}/`;
  const settings = settingsIn(tree, folder).filter(({ given }) => !given.includes('amended'));
  return new Map(
    [...seams, ...guesses].map(variable => {
      const set = settings.filter(setting => setting.variable === variable).map(({ file }) => file);
      const files = new Map(
        reads.filter(read => read.variable === variable).map(({ file, line }) => [`${file}:${line}`, file]),
      );
      const outside = [...files.values()].filter(file => !set.includes(file));
      const parts = set.map(partOf).filter(part => part !== road);
      return [
        variable,
        {
          places: files.size,
          outside: outside.length,
          otherPart: outside.filter(file => !parts.includes(partOf(file))).length,
        },
      ];
    }),
  );
}

/** The road runs through all parts: what is set on it is in another part where any other memory reads it. */
const frame = '0-road';

const partOf = (file: string): string => file.slice(0, file.lastIndexOf('/') + 1);

/** The seams that are amended, each as often as a return of the story may amend it. */
export function amendmentsIn({ tree, folder }: Ink): readonly string[] {
  const { seams } = variablesOf(tree, folder);
  return settingsIn(tree, folder)
    .filter(({ variable, given }) => seams.includes(variable) && given.includes('amended'))
    .map(({ variable }) => variable);
}

/** Whether the story has more than one part, so that something can be read in another. */
export const hasParts = ({ files, folder }: Ink): boolean =>
  new Set(files.map(partOf).filter(part => part !== folder)).size > 1;
