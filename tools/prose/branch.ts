import { everything, type Parsed } from '../compile/tree.ts';
import { branchesOf, readingsOf } from './reading.ts';
import { sentencesIn } from './sentence.ts';

/**
 * Passages of more than one sentence that only some tellings have: branches whose condition asks for a variable, or
 * for what has been told. What stands in a condition within is counted there.
 */
export function dependentBranches(tree: Parsed, folder: string): number {
  const nodes = [...everything(tree, folder)].map(({ node }) => node);
  const names = new Set(nodes.flatMap(remembered));
  const asks = (node: Parsed): boolean =>
    (node.typeName === 'ref' && (node.name ?? '').split('.').some(name => names.has(name))) ||
    (node.content ?? []).some(asks);
  return nodes
    .filter(node => node.typeName === 'Conditional' && conditionsOf(node).some(asks))
    .flatMap(node => branchesOf(node) ?? [])
    .filter(isLong).length;
}

/** The name under which ink remembers something: a variable, or how often a place has been come to. */
function remembered({ typeName, name, variableName, identifier }: Parsed): readonly string[] {
  switch (typeName) {
    case 'VAR':
      return variableName ? [variableName] : [];
    case 'Knot':
    case 'Stitch':
      return name ? [name] : [];
    case 'Choice':
    case 'Gather':
      return identifier?.name ? [identifier.name] : [];
    default:
      return [];
  }
}

/** What a condition asks, whether once for all its branches or in each of them. */
function conditionsOf({ content }: Parsed): readonly Parsed[] {
  const parts = content ?? [];
  const branches = parts.filter(node => node.typeName === 'ConditionalSingleBranch');
  const own = branches.flatMap(branch => (branch.content ?? []).filter(node => node.typeName !== 'Weave'));
  return [...parts.filter(node => node.typeName !== 'ConditionalSingleBranch'), ...own];
}

/** Whether there is more than one sentence in it, apart from what depends on something else again. */
const isLong = (branch: readonly Parsed[]): boolean =>
  readingsOf(branch.map(withoutConditions)).some(reading => sentencesIn(reading).length > 1);

const withoutConditions = (node: Parsed): Parsed => ({
  typeName: node.typeName,
  debugMetadata: node.debugMetadata,
  ...(node.text === undefined ? {} : { text: node.text }),
  ...(node.isStart === undefined ? {} : { isStart: node.isStart }),
  content: (node.content ?? []).filter(inner => !branchesOf(inner)).map(withoutConditions),
});
