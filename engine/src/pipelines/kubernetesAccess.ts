import { at, type DataNode, itemsAt, stringAt, textAt } from '../text/data/node';

/** What a role, or a binding of one, allows that is worth as much as the cluster, or nearly. */
export interface RiskyGrant {
  readonly kind: 'everything' | 'escalation' | 'execute' | 'secrets' | 'cluster-admin' | 'anyone';
  /** The verbs, resources or names that say so. */
  readonly name: string;
  readonly start: number;
  readonly end: number;
  /** In all namespaces. */
  readonly isClusterWide: boolean;
}

/** The worst first. */
const order: readonly RiskyGrant['kind'][] = [
  'anyone',
  'everything',
  'cluster-admin',
  'escalation',
  'execute',
  'secrets',
];

/** The most serious thing that an object of Kubernetes' access control grants; undefined for any other object. */
export function riskyGrant(object: DataNode): RiskyGrant | undefined {
  const kind = stringAt(object, 'kind');
  const grants = /^(?:Cluster)?Role$/.test(kind)
    ? itemsAt(object, 'rules').flatMap((rule) => grantsOf(rule, kind === 'ClusterRole'))
    : /^(?:Cluster)?RoleBinding$/.test(kind)
      ? bindingsOf(object, kind === 'ClusterRoleBinding')
      : [];
  return [...grants].sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind))[0];
}

function grantsOf(rule: DataNode, isClusterWide: boolean): readonly RiskyGrant[] {
  // A rule about named objects grants those.
  if (itemsAt(rule, 'resourceNames').length > 0) return [];
  const verbs = textsAt(rule, 'verbs');
  const resources = textsAt(rule, 'resources');
  const groups = textsAt(rule, 'apiGroups');
  const place = at(rule, 'resources') ?? rule;
  const all = verbs.includes('*');
  const has = (...names: readonly string[]) => all || names.some((name) => verbs.includes(name));
  const found: RiskyGrant[] = [];
  const add = (kind: RiskyGrant['kind'], name: string) =>
    found.push({ kind, name, start: place.start, end: place.end, isClusterWide });
  // All that its own controller defines is its own matter.
  const isCore = groups.includes('*') || groups.includes('') || groups.length === 0;
  if (all && resources.includes('*') && isCore) add('everything', '*');
  for (const verb of ['escalate', 'bind', 'impersonate']) if (verbs.includes(verb)) add('escalation', verb);
  if (!isCore) return found;
  for (const resource of ['pods/exec', 'pods/attach', 'nodes/proxy'])
    if (resources.includes(resource) && has('create', 'get')) add('execute', resource);
  if (resources.some((resource) => resource === 'secrets' || resource === '*') && has('get', 'list', 'watch'))
    add('secrets', 'secrets');
  return found;
}

function bindingsOf(object: DataNode, isClusterWide: boolean): readonly RiskyGrant[] {
  const found: RiskyGrant[] = [];
  for (const subject of itemsAt(object, 'subjects')) {
    const name = textAt(subject, 'name');
    if (name === undefined || !/^system:(?:anonymous|unauthenticated|authenticated)$/.test(name.value))
      continue;
    found.push({ kind: 'anyone', name: name.value, start: name.start, end: name.end, isClusterWide });
  }
  const role = textAt(object, 'roleRef', 'name');
  if (role?.value === 'cluster-admin')
    found.push({ kind: 'cluster-admin', name: role.value, start: role.start, end: role.end, isClusterWide });
  return found;
}

function textsAt(node: DataNode, key: string): readonly string[] {
  return itemsAt(node, key).flatMap((item) => (item.kind === 'text' ? [item.value] : []));
}
