/** A node of inkjs's parsed story, as far as the check reads it: its own types can't be told apart by class. */
export interface Parsed {
  readonly typeName: string;
  readonly content: readonly Parsed[] | null;
  readonly debugMetadata: { readonly fileName: string | null; readonly startLineNumber: number } | null;
  /** Of a Text. */
  readonly text?: string;
  /** Of a Tag. */
  readonly isStart?: boolean;
  /** Of a Knot, a Function, a reference or a FunctionCall. */
  readonly name?: string | null;
  /** Of a Function. */
  readonly args?: readonly { readonly isByReference: boolean | null }[] | null;
  /** The label of a Choice or a Gather. */
  readonly identifier?: { readonly name: string | null } | null;
  /** Of a Choice. */
  readonly choiceOnlyContent?: Parsed | null;
  readonly startContent?: Parsed | null;
  readonly isInvisibleDefault?: boolean;
  readonly runtimeChoice?: { readonly path: { toString(): string } } | null;
  /** Of a branch of a Conditional. */
  readonly isElse?: boolean;
  /** Of a variable assignment. */
  readonly variableName?: string;
  /** Of `+=` and its like. */
  readonly varIdentifier?: { readonly name: string | null } | null;
  readonly expression?: Parsed | null;
}

/** A node with where it stands. */
export interface Placed {
  readonly node: Parsed;
  readonly file: string;
  readonly line: number;
  /** The nodes it stands in, the outermost first. */
  readonly within: readonly Parsed[];
}

/** Every node in the order of the text; `folder` goes before the names of files. */
export function* everything(tree: Parsed, folder: string, within: readonly Parsed[] = []): Generator<Placed> {
  for (const node of tree.content ?? []) {
    const { fileName = null, startLineNumber = 1 } = node.debugMetadata ?? {};
    yield { node, file: folder + (fileName ?? ''), line: startLineNumber, within };
    yield* everything(node, folder, [...within, node]);
  }
}

/** The knot that a node stands in; undefined before the first one. */
export function knotOf({ within }: Placed): string | undefined {
  return within.find(isKnot)?.name ?? undefined;
}

export const isKnot = (node: Parsed): boolean => node.typeName === 'Knot' || node.typeName === 'Function';
