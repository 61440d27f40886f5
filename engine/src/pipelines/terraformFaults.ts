import { readJson } from '../text/data/json';
import {
  at,
  type DataMap,
  type DataNode,
  type DataText,
  entriesAt,
  itemsAt,
  mapsIn,
  stringAt,
  textAt,
} from '../text/data/node';
import { blocksOf, type TerraformResource } from './terraform';

/** Something of a cloud that anybody reaches, where the file says so. */
export interface PublicPlace {
  readonly kind: 'storage' | 'block-off' | 'policy' | 'members' | 'port' | 'login' | 'database';
  readonly start: number;
  readonly end: number;
  /** The port, the member or the setting. */
  readonly name: string;
  /** Anybody may write, or reach what gives a shell. */
  readonly isWorse: boolean;
}

const everyone = /^(?:0\.0\.0\.0\/0|::\/0|\*|Internet|Any)$/i;
/** Ports that are there for everybody, and those that give a shell or files. */
const webPorts = new Set(['80', '443']);
const shellPorts = new Set(['22', '3389', '5985', '5986', '2375', '8888', '0', '-1', '']);

/** What of a resource is public. Sources: the references of the providers at registry.terraform.io. */
export function publicPlaces(resource: TerraformResource): readonly PublicPlace[] {
  const { type, body, block } = resource;
  return [
    ...(block === 'resource'
      ? [
          ...settingsOf(type, body),
          ...membersOf(type, body),
          ...openPorts(type, body),
          ...openApis(type, body),
        ]
      : []),
    ...policiesOf(type, body),
  ];
}

/** Settings that make something public by themselves: the resource, the setting, the values, and what it is. */
const settings: readonly (readonly [RegExp, string, RegExp, PublicPlace['kind']])[] = [
  [/^aws_s3_bucket(?:_acl)?$/, 'acl', /^(?:public-read(?:-write)?|authenticated-read)$/, 'storage'],
  [
    /^aws_s3_(?:bucket|account)_public_access_block$/,
    'block_public_acls|block_public_policy|ignore_public_acls|restrict_public_buckets',
    /^false$/,
    'block-off',
  ],
  [
    /^azurerm_storage_account$/,
    'allow_nested_items_to_be_public|allow_blob_public_access',
    /^true$/,
    'storage',
  ],
  [/^azurerm_storage_container$/, 'container_access_type', /^(?:blob|container)$/, 'storage'],
  [
    /^google_storage_(?:bucket|default_object)_access_control$/,
    'entity',
    /^all(?:Authenticated)?Users$/,
    'storage',
  ],
  [/^google_storage_bucket$/, 'public_access_prevention', /^inherited$/, 'block-off'],
  [/^aws_lambda_function_url$/, 'authorization_type', /^NONE$/, 'login'],
  [
    /^(?:aws_db_instance|aws_rds_cluster_instance|aws_redshift_cluster|aws_docdb_|aws_dms_)/,
    'publicly_accessible',
    /^true$/,
    'database',
  ],
];

function* settingsOf(type: string, body: DataMap): Iterable<PublicPlace> {
  for (const [types, keys, values, kind] of settings) {
    if (!types.test(type)) continue;
    for (const key of keys.split('|')) {
      const value = textAt(body, key);
      if (value === undefined || !values.test(value.value)) continue;
      yield {
        kind,
        start: value.start,
        end: value.end,
        name: key,
        isWorse: kind === 'database' || /write/.test(value.value),
      };
    }
  }
}

/** `allUsers` among the members of a role on Google's resources. */
function* membersOf(type: string, body: DataMap): Iterable<PublicPlace> {
  if (!/^google_.*_iam_(?:member|binding)$/.test(type)) return;
  for (const member of [textAt(body, 'member'), ...itemsAt(body, 'members')]) {
    if (member?.kind !== 'text' || !/^all(?:Authenticated)?Users$/.test(member.value)) continue;
    const isWorse = !/(?:viewer|reader|invoker)$/i.test(stringAt(body, 'role'));
    yield { kind: 'members', start: member.start, end: member.end, name: member.value, isWorse };
  }
}

/** Policies of AWS that allow everybody, without a condition. */
function* policiesOf(type: string, body: DataMap): Iterable<PublicPlace> {
  if (!/^aws_/.test(type)) return;
  for (const written of [textAt(body, 'policy'), textAt(body, 'access_policies')]) {
    // A policy as a text of JSON: told at the text as a whole.
    const policy =
      written !== undefined && /^\s*\{/.test(written.value) ? readJson(written.value) : undefined;
    if (written === undefined || policy === undefined) continue;
    const { start, end } = written;
    if ([...mapsIn(policy)].some((map) => allowsEveryone(map) !== undefined))
      yield { kind: 'policy', start, end, name: '*', isWorse: false };
  }
  for (const map of mapsIn(body)) {
    const any = allowsEveryone(map);
    if (any !== undefined)
      yield { kind: 'policy', start: any.start, end: any.end, name: '*', isWorse: false };
    // `data "aws_iam_policy_document"`.
    if (at(map, 'actions') === undefined || blocksOf(map, 'condition').length > 0) continue;
    if (stringAt(map, 'effect') === 'Deny') continue;
    for (const principals of blocksOf(map, 'principals')) {
      const named = valuesOf(at(principals, 'identifiers')).find(({ value }) => value === '*');
      if (named !== undefined)
        yield { kind: 'policy', start: named.start, end: named.end, name: '*', isWorse: false };
    }
  }
}

/** Where a statement of a policy allows everyone, without a condition. */
function allowsEveryone(statement: DataNode): DataText | undefined {
  const principal = at(statement, 'Principal');
  const texts = principal?.kind === 'text' ? [principal] : valuesOf(at(principal, 'AWS'));
  const isOpen = stringAt(statement, 'Effect') === 'Allow' && at(statement, 'Condition') === undefined;
  return isOpen ? texts.find(({ value }) => value === '*') : undefined;
}

function valuesOf(node: DataNode | undefined): readonly DataText[] {
  const items = node?.kind === 'list' ? node.items : node === undefined ? [] : [node];
  return items.filter((item) => item.kind === 'text');
}

/** Where a firewall lets everybody in. */
function* openPorts(type: string, body: DataMap): Iterable<PublicPlace> {
  const rules =
    type === 'aws_security_group' || type === 'aws_default_security_group'
      ? blocksOf(body, 'ingress')
      : type === 'aws_vpc_security_group_ingress_rule' ||
          (type === 'aws_security_group_rule' && stringAt(body, 'type') === 'ingress')
        ? [body]
        : [];
  for (const rule of rules)
    yield* openRule(
      ['cidr_blocks', 'ipv6_cidr_blocks', 'cidr_ipv4', 'cidr_ipv6'].flatMap((key) => valuesOf(at(rule, key))),
      stringAt(rule, 'protocol') === '-1' || stringAt(rule, 'ip_protocol') === '-1'
        ? ['-1']
        : portsBetween(stringAt(rule, 'from_port'), stringAt(rule, 'to_port')),
    );
  if (type === 'google_compute_firewall' && stringAt(body, 'direction') !== 'EGRESS')
    for (const allowed of blocksOf(body, 'allow')) {
      const ports = valuesOf(at(allowed, 'ports')).map(({ value }) => value);
      if (stringAt(allowed, 'protocol') !== 'icmp')
        yield* openRule(valuesOf(at(body, 'source_ranges')), ports.length === 0 ? ['-1'] : ports);
    }
  const azure =
    type === 'azurerm_network_security_rule'
      ? [body]
      : type === 'azurerm_network_security_group'
        ? blocksOf(body, 'security_rule')
        : [];
  for (const rule of azure)
    if (/^allow$/i.test(stringAt(rule, 'access')) && /^inbound$/i.test(stringAt(rule, 'direction')))
      yield* openRule(
        ['source_address_prefix', 'source_address_prefixes'].flatMap((key) => valuesOf(at(rule, key))),
        ['destination_port_range', 'destination_port_ranges'].flatMap((key) =>
          valuesOf(at(rule, key)).map(({ value }) => (value === '*' ? '-1' : value)),
        ),
      );
}

/** Where the API of a cluster answers every address; the resource, and the way to its list of addresses. */
const clusterApis: ReadonlyMap<string, readonly [block: string, inner: string, list: string]> = new Map([
  ['google_container_cluster', ['master_authorized_networks_config', 'cidr_blocks', 'cidr_block']],
  ['aws_eks_cluster', ['vpc_config', '', 'public_access_cidrs']],
  ['azurerm_kubernetes_cluster', ['api_server_access_profile', '', 'authorized_ip_ranges']],
]);

function* openApis(type: string, body: DataMap): Iterable<PublicPlace> {
  const way = clusterApis.get(type);
  if (way === undefined) return;
  const [block, inner, list] = way;
  const blocks = blocksOf(body, block);
  for (const one of inner === '' ? blocks : blocks.flatMap((outer) => blocksOf(outer, inner))) {
    const named = valuesOf(at(one, list)).find(({ value }) => everyone.test(value));
    if (named !== undefined)
      yield { kind: 'port', start: named.start, end: named.end, name: '443', isWorse: false };
  }
}

/** One port, or a range of them. */
function portsBetween(from: string, to: string): readonly string[] {
  if (from === to || to === '') return [from];
  return from === '0' && /^(?:0|65535)$/.test(to) ? ['-1'] : [`${from}-${to}`];
}

function* openRule(sources: readonly DataText[], ports: readonly string[]): Iterable<PublicPlace> {
  const open = sources.find(({ value }) => everyone.test(value));
  // A variable decides.
  const port = ports.find((one) => !webPorts.has(one) && !one.includes('$'));
  if (open === undefined || port === undefined) return;
  const isAll = /^(?:-1|0-65535|1-65535)$/.test(port);
  yield {
    kind: 'port',
    start: open.start,
    end: open.end,
    name: isAll ? '*' : port,
    isWorse: isAll || shellPorts.has(port),
  };
}

/** What a service for models leaves open, the worst first. */
export type ServiceFault = 'internet' | 'public' | 'root' | 'encryption';

interface ServiceCheck {
  readonly type: RegExp;
  readonly fault: ServiceFault;
  isMissing(body: DataMap): boolean;
}

const isNot = (key: string, pattern: RegExp) => (body: DataMap) => {
  const value = at(body, key);
  return (
    value === undefined || (value.kind === 'text' && !value.value.includes('$') && !pattern.test(value.value))
  );
};
const lacks =
  (...keys: readonly string[]) =>
  (body: DataMap) =>
    keys.every((key) => at(body, key) === undefined);

/** Sources: the references of the providers at registry.terraform.io, whose defaults count where nothing is said. */
const services: readonly ServiceCheck[] = [
  {
    type: /^aws_sagemaker_notebook_instance$/,
    fault: 'internet',
    isMissing: isNot('direct_internet_access', /^Disabled$/),
  },
  {
    type: /^aws_sagemaker_domain$/,
    fault: 'internet',
    isMissing: isNot('app_network_access_type', /^VpcOnly$/),
  },
  {
    type: /^aws_sagemaker_model$/,
    fault: 'internet',
    isMissing: (body) => lacks('vpc_config')(body) && isNot('enable_network_isolation', /^true$/)(body),
  },
  { type: /^google_notebooks_instance$/, fault: 'internet', isMissing: isNot('no_public_ip', /^true$/) },
  {
    type: /^azurerm_machine_learning_workspace$/,
    fault: 'public',
    isMissing: isNot('public_network_access_enabled', /^false$/),
  },
  {
    type: /^google_vertex_ai_endpoint$/,
    fault: 'public',
    isMissing: lacks('network', 'private_service_connect_config'),
  },
  {
    type: /^azurerm_cognitive_account$/,
    fault: 'public',
    isMissing: (body) =>
      lacks('network_acls')(body) && isNot('public_network_access_enabled', /^false$/)(body),
  },
  { type: /^aws_sagemaker_notebook_instance$/, fault: 'root', isMissing: isNot('root_access', /^Disabled$/) },
  {
    type: /^aws_sagemaker_(?:notebook_instance|domain)$/,
    fault: 'encryption',
    isMissing: lacks('kms_key_id'),
  },
  {
    type: /^aws_sagemaker_endpoint_configuration$/,
    fault: 'encryption',
    isMissing: lacks('kms_key_arn', 'kms_key_id'),
  },
  {
    type: /^google_vertex_ai_(?:endpoint|dataset|featurestore|index_endpoint)$/,
    fault: 'encryption',
    isMissing: lacks('encryption_spec', 'encryption_spec_key_name'),
  },
];

/** The worst that a service for models leaves open; undefined for any other resource. */
export function serviceFault({ type, body, block }: TerraformResource): ServiceFault | undefined {
  // What a module repeats or fills in is known elsewhere.
  if (block !== 'resource' || entriesAt(body, 'dynamic').length > 0) return undefined;
  return services.find((check) => check.type.test(type) && check.isMissing(body))?.fault;
}
