/** Templates of AWS and Azure: judged as the same resources of Terraform are, whatever their language. */
import { describe, expect, it } from 'vitest';
import { analyzeDocument } from '../../../engine/src/analysis/analyzeDocument';
import { documentKind } from '../../../engine/src/analysis/documentKind';
import { asHcl } from '../../../engine/src/pipelines/readers/bicep';
import { defaults } from '../analysis/support';

async function found(path: string, text: string): Promise<readonly string[]> {
  const { findings } = await analyzeDocument(path, text, documentKind(path) ?? 'text', defaults);
  return findings
    .filter(({ ruleId }) => ruleId.startsWith('cloud-'))
    .map(({ ruleId, location: { line } }) => `${ruleId}:${line}`);
}

const stack = (type: string, properties: string, rest = '') =>
  `AWSTemplateFormatVersion: "2010-09-09"\n${rest}Resources:\n  A:\n    Type: ${type}\n    Properties:\n${properties}`;
const ingress = (address: string) =>
  `      SecurityGroupIngress:\n        - {IpProtocol: tcp, FromPort: 22, ToPort: 22, CidrIp: ${address}}\n`;

describe('CloudFormation', () => {
  it.each([
    [
      'a bucket for all',
      'AWS::S3::Bucket',
      '      AccessControl: PublicReadWrite\n',
      'cloud-public-access:6',
    ],
    [
      'a protection that is off',
      'AWS::S3::Bucket',
      '      PublicAccessBlockConfiguration:\n        BlockPublicAcls: false\n',
      'cloud-public-access:7',
    ],
    ['a port for all', 'AWS::EC2::SecurityGroup', ingress('0.0.0.0/0'), 'cloud-public-access:7'],
    [
      'a rule of a port for all',
      'AWS::EC2::SecurityGroupIngress',
      '      IpProtocol: tcp\n      FromPort: 22\n      ToPort: 22\n      CidrIp: 0.0.0.0/0\n',
      'cloud-public-access:9',
    ],
    [
      'a policy for all',
      'AWS::S3::BucketPolicy',
      '      PolicyDocument:\n        Statement:\n          - Effect: Allow\n            Principal: "*"\n            Action: s3:GetObject\n            Resource: x\n',
      'cloud-public-access:9',
    ],
    [
      'a database for all',
      'AWS::RDS::DBInstance',
      '      PubliclyAccessible: true\n',
      'cloud-public-access:6',
    ],
    ['a function without a login', 'AWS::Lambda::Url', '      AuthType: NONE\n', 'cloud-public-access:6'],
    [
      'a cluster for all',
      'AWS::EKS::Cluster',
      '      ResourcesVpcConfig:\n        PublicAccessCidrs: [0.0.0.0/0]\n',
      'cloud-public-access:7',
    ],
    ['a notebook', 'AWS::SageMaker::NotebookInstance', '      InstanceType: x\n', 'cloud-model-service:3'],
    ['a model', 'AWS::SageMaker::Model', '      ExecutionRoleArn: x\n', 'cloud-model-service:3'],
  ])('reports %s', async (_, type, properties, where) => {
    expect(await found('stack.yaml', stack(type, properties))).toEqual([where]);
  });

  it.each([
    ['one network', stack('AWS::EC2::SecurityGroup', ingress('10.0.0.0/8'))],
    [
      'a parameter without a default',
      stack('AWS::EC2::SecurityGroup', ingress('!Ref Office'), 'Parameters: {Office: {Type: String}}\n'),
    ],
    ['a choice', stack('AWS::EC2::SecurityGroup', ingress('!If [Open, 0.0.0.0/0, 10.0.0.0/8]'))],
    [
      'a condition',
      stack(
        'AWS::S3::BucketPolicy',
        '      PolicyDocument:\n        Statement: [{Effect: Allow, Principal: "*", Condition: {Bool: {x: true}}}]\n',
      ),
    ],
    ['an isolated model', stack('AWS::SageMaker::Model', '      EnableNetworkIsolation: true\n')],
    [
      'a setting that a parameter decides',
      stack(
        'AWS::SageMaker::NotebookInstance',
        '      DirectInternetAccess: !Ref A\n      RootAccess: !Ref A\n      KmsKeyId: x\n',
      ),
    ],
  ])('is quiet about %s', async (_, text) => expect(await found('stack.yaml', text)).toEqual([]));

  it('takes the default of a parameter for its value', async () => {
    const parameters = 'Parameters: {Office: {Type: String, Default: 0.0.0.0/0}}\n';
    const text = stack('AWS::EC2::SecurityGroup', ingress('!Ref Office'), parameters);
    expect(await found('stack.yaml', text)).toEqual(['cloud-public-access:8']);
    const json = {
      Parameters: { Office: { Default: '0.0.0.0/0' } },
      Resources: {
        A: {
          Type: 'AWS::EC2::SecurityGroup',
          Properties: { SecurityGroupIngress: [{ IpProtocol: '-1', CidrIp: { Ref: 'Office' } }] },
        },
      },
    };
    expect(await found('stack.json', JSON.stringify(json))).toEqual(['cloud-public-access:1']);
  });

  it('ends on nodes that refer to themselves, and on nodes that many refer to', async () => {
    expect(
      await found(
        'a.yaml',
        stack('AWS::S3::Bucket', '      X: &a\n        Y: *a\n        AccessControl: PublicRead\n'),
      ),
    ).toEqual([]);
    const lines = ['x0: &x0 {AccessControl: PublicRead}'];
    for (let level = 1; level < 40; level++)
      lines.push(`x${level}: &x${level} {a: *x${level - 1}, b: *x${level - 1}}`);
    const text = `${lines.join('\n')}\nResources:\n  A: {Type: "AWS::S3::Bucket", Properties: {AccessControl: PublicRead, More: *x39}}\n`;
    expect(await found('a.yaml', text)).toEqual(['cloud-public-access:42']);
  });
});

const account = (head: string, value: string) =>
  `param open bool = true\nparam asked bool\n${head}{\n  name: 'it''s' // "quoted"\n  properties: {\n    allowBlobPublicAccess: ${value}\n  }\n}\n`;
const type = "'Microsoft.Storage/storageAccounts@2023-01-01'";

describe('Bicep', () => {
  it.each([
    ['a resource', `resource a ${type} = `, 'true'],
    ['a resource on a condition', `resource a ${type} = if (open) `, 'true'],
    ['resources of a loop', `resource a ${type} = [for n in names: `, 'true'],
    ['the default of a parameter', `resource a ${type} = `, 'open'],
  ])('reads %s', async (_, head, value) => {
    expect(await found('main.bicep', account(head, value))).toEqual(['cloud-public-access:6']);
  });

  it.each([
    ['what exists already', `resource a ${type} existing = `, 'true'],
    ['a parameter without a default', `resource a ${type} = `, 'asked'],
    ['a comment', `// resource a ${type} = `, 'true'],
    ['what is off', `resource a ${type} = `, 'false'],
  ])('is quiet about %s', async (_, head, value) => {
    expect(await found('main.bicep', account(head, value))).toEqual([]);
  });

  it('keeps each character at its place', () => {
    for (const text of [
      account(`resource a ${type} = `, 'true'),
      "var x = '''\nlong ' \"\n'''\nvar y = 'a",
      "'",
      "'''",
      '/*',
    ])
      expect(asHcl(text)).toHaveLength(text.length);
  });

  it('has rules of a network', async () => {
    const rule =
      "{\n name: 'ssh'\n properties: { access: 'Allow', direction: 'Inbound', sourceAddressPrefix: '*', destinationPortRange: '22' }\n}";
    const text = `resource n 'Microsoft.Network/networkSecurityGroups@2023-09-01' = {\n properties: { securityRules: [\n${rule}\n] }\n}\n`;
    expect(await found('net.bicep', text)).toEqual(['cloud-public-access:5']);
  });
});

describe('templates of the Resource Manager', () => {
  const template = (publicNetworkAccess: string, value: unknown) =>
    JSON.stringify(
      {
        $schema: 'https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#',
        parameters: { open: { type: 'bool', defaultValue: true } },
        resources: [
          {
            type: 'Microsoft.MachineLearningServices/workspaces',
            name: 'w',
            properties: { publicNetworkAccess },
          },
          {
            type: 'Microsoft.Storage/storageAccounts',
            name: 's',
            properties: { allowBlobPublicAccess: value },
          },
        ],
      },
      undefined,
      1,
    );

  it('are judged as the others are', async () => {
    expect(await found('azuredeploy.json', template('Enabled', true))).toEqual([
      'cloud-model-service:11',
      'cloud-public-access:21',
    ]);
    expect(await found('azuredeploy.json', template('Disabled', "[parameters('open')]"))).toEqual([
      'cloud-public-access:21',
    ]);
    expect(await found('azuredeploy.json', template('Disabled', "[parameters('other')]"))).toEqual([]);
  });
});
