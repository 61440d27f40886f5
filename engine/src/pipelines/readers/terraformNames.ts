import { at, type DataEntry, type DataMap, type DataNode, entriesAt } from '../../text/data/node';

/** Names of types where Terraform's are not those of AWS in lower case. */
const awsTypes: ReadonlyMap<string, string> = new Map([
  ['AWS::EC2::SecurityGroup', 'aws_security_group'],
  ['AWS::EC2::SecurityGroupIngress', 'aws_vpc_security_group_ingress_rule'],
  ['AWS::Lambda::Url', 'aws_lambda_function_url'],
  ['AWS::RDS::DBInstance', 'aws_db_instance'],
  ['AWS::SageMaker::NotebookInstance', 'aws_sagemaker_notebook_instance'],
  ['AWS::SageMaker::EndpointConfig', 'aws_sagemaker_endpoint_configuration'],
  ['AWS::DMS::ReplicationInstance', 'aws_dms_replication_instance'],
  ['AWS::ECS::TaskDefinition', 'aws_ecs_task_definition'],
]);

/** Types of Azure, in lower case. */
const azureTypes: ReadonlyMap<string, string> = new Map([
  ['microsoft.storage/storageaccounts', 'azurerm_storage_account'],
  ['microsoft.storage/storageaccounts/blobservices/containers', 'azurerm_storage_container'],
  ['microsoft.network/networksecuritygroups', 'azurerm_network_security_group'],
  ['microsoft.network/networksecuritygroups/securityrules', 'azurerm_network_security_rule'],
  ['microsoft.machinelearningservices/workspaces', 'azurerm_machine_learning_workspace'],
  ['microsoft.cognitiveservices/accounts', 'azurerm_cognitive_account'],
  ['microsoft.containerservice/managedclusters', 'azurerm_kubernetes_cluster'],
]);

/** Keys whose names in Terraform are others than their words with underscores. */
const keys: ReadonlyMap<string, string> = new Map([
  ['AccessControl', 'acl'],
  ['AuthType', 'authorization_type'],
  ['CidrIp', 'cidr_blocks'],
  ['CidrIpv6', 'ipv6_cidr_blocks'],
  ['IpProtocol', 'protocol'],
  ['ResourcesVpcConfig', 'vpc_config'],
  ['SecurityGroupIngress', 'ingress'],
  ['authorizedIPRanges', 'authorized_ip_ranges'],
  ['publicAccess', 'container_access_type'],
  ['publicNetworkAccess', 'public_network_access_enabled'],
  ['securityRules', 'security_rule'],
]);
/** Statements of policies keep the names that JSON gives them. */
const policyKeys = new Set(['Statement', 'Effect', 'Principal', 'Action', 'Resource', 'Condition', 'AWS']);

/** Values that are written in other words. */
const values: Readonly<Record<string, (written: string) => string>> = {
  acl: (written) => written.replace(/([a-z])([A-Z])/g, '$1-$2').toLowerCase(),
  container_access_type: (written) => written.toLowerCase(),
  public_network_access_enabled: (written) =>
    /^enabled$/i.test(written) ? 'true' : /^disabled$/i.test(written) ? 'false' : written,
};
/** What is a resource of its own in Terraform: the type around it, the key and the type. */
const parts: readonly (readonly [around: string, key: string, type: string])[] = [
  ['aws_s3_bucket', 'public_access_block_configuration', 'aws_s3_bucket_public_access_block'],
  ['aws_serverless_function', 'function_url_config', 'aws_lambda_function_url'],
];

interface OpenMap extends DataMap {
  readonly entries: Map<string, DataEntry>;
}

/** Builds the tree that Terraform has for resources of other languages, each value at its place. */
export class TerraformNames {
  readonly root: OpenMap;
  /** YAML shares nodes, and may refer to what it stands in. */
  private readonly made = new Map<DataNode, DataNode>();

  constructor(
    private readonly text: string,
    /** What parameters hold as far as the file says. */
    private readonly values: ReadonlyMap<string, string>,
  ) {
    this.root = { kind: 'map', start: 0, end: text.length, entries: new Map() };
  }

  get isEmpty(): boolean {
    return this.root.entries.size === 0;
  }

  addAws(type: string, name: string, key: DataEntry['key'], properties: DataNode | undefined): void {
    this.add(awsTypes.get(type) ?? type.replace(/::/g, '_').toLowerCase(), name, key, properties);
  }

  addAzure(written: string, name: string, key: DataEntry['key'], body: DataNode): void {
    const type = azureTypes.get(written.toLowerCase().replace(/@.*$/s, ''));
    if (type !== undefined) this.add(type, name, key, at(body, 'properties') ?? body);
  }

  private add(type: string, name: string, key: DataEntry['key'], properties: DataNode | undefined): void {
    const read = properties === undefined ? undefined : this.named(properties);
    const body: DataMap = read?.kind === 'map' ? read : emptyAt(key);
    this.place(type, name, key, body);
    for (const [around, part, own] of parts) {
      const found = around === type ? body.entries.get(part) : undefined;
      if (found?.value.kind === 'map') this.place(own, name, found.key, found.value);
    }
  }

  private place(type: string, name: string, key: DataEntry['key'], body: DataMap): void {
    const resources = childOf(this.root, 'resource', key);
    const { entries } = childOf(resources, type, key);
    const others = entries.get(name)?.value;
    const items = others?.kind === 'list' ? [...others.items, body] : [body];
    entries.set(name, { key, value: { kind: 'list', items, start: body.start, end: body.end } });
  }

  private named(node: DataNode): DataNode {
    const known = this.made.get(node);
    if (known !== undefined) return known;
    const reference = this.referenceAt(node);
    if (reference !== undefined) {
      const { start, end } = node;
      const value = this.values.get(reference) ?? `\${${reference}}`;
      const text: DataNode = { kind: 'text', value, start, end, exact: false };
      this.made.set(node, text);
      return text;
    }
    if (node.kind === 'text') return node;
    if (node.kind === 'list') {
      const items: DataNode[] = [];
      this.made.set(node, { ...node, items });
      for (const item of node.items) items.push(this.named(item));
      return this.made.get(node) ?? node;
    }
    const made: OpenMap = { ...node, entries: new Map() };
    this.made.set(node, made);
    // What Azure keeps in `properties` of a part stands beside its name in Terraform.
    for (const [written, { key, value }] of [...entriesAt(node), ...entriesAt(node, 'properties')]) {
      const name = nameOf(written);
      const change = values[name];
      const read = this.named(value);
      const changed =
        change !== undefined && read.kind === 'text'
          ? { ...read, value: change(read.value), exact: false }
          : read;
      made.entries.set(name, { key, value: changed });
    }
    return made;
  }

  /** The parameter, or the function, that a node refers to: `!Ref A`, `{Ref: A}`, `!Sub ...`, `[parameters('a')]`, a bare name of Bicep. */
  private referenceAt(node: DataNode): string | undefined {
    if (node.kind === 'map') {
      const [first, ...others] = entriesAt(node);
      if (first === undefined || others.length > 0 || !/^(?:Ref|Fn::\w{1,40})$/.test(first[0]))
        return undefined;
      // Scripts are read where they stand.
      if (first[0] === 'Fn::Base64' || first[0] === 'Fn::Sub') return undefined;
      const { value } = first[1];
      return first[0] === 'Ref' && value.kind === 'text' ? value.value : first[0];
    }
    const before = this.text.slice(Math.max(0, node.start - 64), node.start);
    const tag = /!(\w{1,40})[ \t]{1,20}["'[]?$/.exec(before)?.[1];
    if (tag !== undefined && tag !== 'Sub' && tag !== 'Base64')
      return tag === 'Ref' && node.kind === 'text' ? node.value : tag;
    if (node.kind !== 'text') return undefined;
    const parameter =
      /^\[(?:parameters|variables)\('(\w{1,100})'\)\]$/.exec(node.value) ??
      /^\$\{(\w{1,100})\}$/.exec(node.value);
    if (parameter !== null) return parameter[1];
    return /^\[(?!\[)/.test(node.value) ? 'computed' : undefined;
  }
}

function nameOf(key: string): string {
  if (policyKeys.has(key) || /::/.test(key)) return key;
  return keys.get(key) ?? key.replace(/([a-z0-9])([A-Z])/g, '$1_$2').toLowerCase();
}

function childOf(map: OpenMap, name: string, key: DataEntry['key']): OpenMap {
  const found = map.entries.get(name)?.value;
  if (found?.kind === 'map') return found as OpenMap;
  const made = emptyAt(key);
  map.entries.set(name, { key, value: made });
  return made;
}

function emptyAt({ start, end }: DataEntry['key']): OpenMap {
  return { kind: 'map', start, end, entries: new Map() };
}
