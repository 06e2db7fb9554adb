import { everything, type Parsed } from './tree.ts';

/** A place where a variable is given something, with the names of what it is given. */
export interface Setting {
  readonly variable: string;
  readonly given: readonly string[];
  readonly file: string;
  readonly line: number;
  /** The option it stands under, as a running story names it; undefined where it stands under none. */
  readonly option: string | undefined;
}

/** Every place that sets a variable, by `=` or by `+=`, in the order of the text. */
export function settingsIn(tree: Parsed, folder: string): readonly Setting[] {
  const settings: Setting[] = [];
  const options = optionsOver(tree);
  for (const { node, file, line } of everything(tree, folder)) {
    const assigned = node.typeName === 'variable assignment' ? node.variableName : undefined;
    const variable =
      assigned ?? (node.typeName === 'IncDecExpression' ? node.varIdentifier?.name : undefined);
    if (variable) settings.push({ variable, given: namesIn(node), file, line, option: options.get(node) });
  }
  return settings;
}

const namesIn = (node: Parsed): readonly string[] =>
  (node.content ?? []).flatMap(inner => [
    ...(inner.typeName === 'ref' && inner.name ? [inner.name] : []),
    ...namesIn(inner),
  ]);

/** For what follows an option up to the next option or gather, the path of that option. */
function optionsOver(
  node: Parsed,
  outer?: string,
  over = new Map<Parsed, string>(),
): ReadonlyMap<Parsed, string> {
  let option = outer;
  for (const inner of node.content ?? []) {
    if (inner.typeName === 'Choice') option = inner.runtimeChoice?.path.toString();
    else if (inner.typeName === 'Gather') option = outer;
    if (option !== undefined) over.set(inner, option);
    optionsOver(inner, option, over);
  }
  return over;
}
