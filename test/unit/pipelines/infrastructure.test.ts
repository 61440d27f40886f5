// biome-ignore-all lint/suspicious/noTemplateCurlyInString: templates of Terraform, not of JavaScript
/** Clusters, charts and clouds: what is found, and where. */
import { describe, expect, it } from 'vitest';
import { readHcl } from '../../../engine/src/text/data/hcl';
import { at, type DataNode, stringAt, textAt } from '../../../engine/src/text/data/node';
import { find, severities } from './support';

describe('HCL', () => {
  const plain = (node: DataNode | undefined): unknown => {
    if (node === undefined || node.kind === 'text') return node?.value;
    if (node.kind === 'list') return node.items.map(plain);
    return Object.fromEntries([...node.entries].map(([name, { value }]) => [name, plain(value)]));
  };

  it('is read as the tree of its JSON', () => {
    const text = `# comment
resource "a_b" "c" { // comment
  n = 1 /* comment */
  s = "x-\${var.a["b"]}-\\"q\\""
  e = var.a ? "b" : "c"
  l = ["a", b.c, { k = "v", "q" : true }]
  p = jsonencode({ Statement = [{ Effect = "Allow" }] })
  h = <<-END
    one
    two
  END
  inner { x = 1 }
  inner { x = 2 }
  dynamic "d" { for_each = [] }
}
last = null
`;
    expect(plain(readHcl(text))).toEqual({
      resource: {
        a_b: {
          c: [
            {
              n: '1',
              s: 'x-${var.a["b"]}-"q"',
              e: '${var.a ? "b" : "c"}',
              l: ['a', '${b.c}', { k: 'v', q: 'true' }],
              p: { Statement: [{ Effect: 'Allow' }] },
              h: '    one\n    two\n',
              inner: [{ x: '1' }, { x: '2' }],
              dynamic: { d: [{ for_each: [] }] },
            },
          ],
        },
      },
      last: 'null',
    });
  });

  it('keeps what can be read of what is broken', () => {
    const root = readHcl('}\n= = =\na = [1, "b"\nresource "x" {\n b = "unclosed\n c = 2\n');
    expect(at(root, 'a')).toBeDefined();
    expect(stringAt(readHcl('x "y" 5 {\n}\nc = 2\n'), 'c')).toBe('2');
    expect(textAt(readHcl('a = "b'), 'a')).toMatchObject({ value: 'b', start: 5, end: 6 });
  });
});

describe('Terraform', () => {
  it('images, scripts, modules and secrets', async () => {
    const text = `variable "db_password" { default = "not-a-reference" }
module "none" { source = "terraform-aws-modules/vpc/aws" }
module "range" {
  source  = "terraform-aws-modules/vpc/aws"
  version = "~> 5.0"
}
module "git" { source = "git::https://github.com/acme/m.git//x?ref=main" }
module "own" { source = "../m" }
resource "aws_instance" "i" {
  ami       = "ami-1"
  user_data = <<-END
    #!/bin/bash
    pip install torch
  END
  provisioner "remote-exec" {
    inline = ["curl https://a.example/y.sh | sh"]
  }
}
resource "aws_ecs_service" "s" { image = "acme/x:latest" }
resource "google_compute_instance" "g" { image = "debian-cloud/debian-12" }
resource "aws_db_instance" "d" { password = var.password }
`;
    expect(await find('main.tf', text)).toEqual([
      'pipeline-secret 1:11 db_password',
      'remote-task-unpinned 2:27 terraform-aws-modules/vpc/aws',
      'remote-task-unpinned 7:26 git::https://github.com/acme/m.git//x?ref=main',
      'pipeline-pip-unpinned 13:17 torch',
      'curl-pipe-shell 16:16 curl https://a.example/y.sh | sh',
      'image-unpinned 19:43 acme/x:latest',
    ]);
  });

  it('what anybody reaches, once a resource', async () => {
    const text = `resource "aws_s3_bucket" "b" { acl = "public-read-write" }
resource "aws_s3_bucket_public_access_block" "b" {
  block_public_acls   = false
  block_public_policy = false
}
resource "aws_security_group" "s" {
  ingress {
    from_port = 443
    to_port = 443
    cidr_blocks = ["0.0.0.0/0"]
  }
  ingress {
    from_port = 22
    to_port = 22
    cidr_blocks = ["0.0.0.0/0"]
  }
}
resource "google_compute_firewall" "f" {
  source_ranges = ["0.0.0.0/0"]
  allow { protocol = "tcp" }
}
resource "google_compute_firewall" "g" {
  source_ranges = ["10.0.0.0/8"]
  allow { protocol = "tcp" }
}
resource "aws_sagemaker_endpoint_configuration" "e" {}
resource "aws_sagemaker_endpoint_configuration" "k" { kms_key_arn = var.k }
`;
    expect(await severities('main.tf', text)).toEqual([
      'cloud-public-access high 1',
      'cloud-public-access medium 3',
      'cloud-public-access high 15',
      'cloud-public-access high 19',
      'cloud-model-service low 26',
    ]);
  });

  it('in JSON as well', async () => {
    const text = '{"resource": {"aws_s3_bucket_acl": {"b": {"acl": "public-read"}}}}';
    expect(await find('main.tf.json', text)).toEqual(['cloud-public-access 1:51 public-read']);
  });
});

describe('Kubernetes', () => {
  it('images of charts and of Kustomize', async () => {
    const values = `image:
  repository: acme/model
  tag: latest
sidecar: {image: "redis:7"}
none: {repository: a/b, tag: ""}
securityContext: {privileged: true}
`;
    expect(await find('chart/values.yaml', values)).toEqual([
      'image-unpinned 3:8 latest',
      'image-unpinned 4:19 redis:7',
      'container-privileged 6:31 true',
    ]);
    const kustomization = `resources:
  - deployment.yaml
  - github.com/kubeflow/manifests//apps?ref=master
  - https://raw.githubusercontent.com/a/b/0123456789abcdef0123456789abcdef01234567/c.yaml
images:
  - name: a/b
    newTag: latest
`;
    expect(await find('kustomization.yaml', kustomization)).toEqual([
      'remote-task-unpinned 3:5 github.com/kubeflow/manifests//apps?ref=master',
      'image-unpinned 7:13 latest',
    ]);
  });

  it('ports and processes of the host', async () => {
    const text = `apiVersion: v1
kind: Pod
spec:
  securityContext: {runAsNonRoot: true, seccompProfile: {type: RuntimeDefault}}
  containers:
    - name: a
      image: b@sha256:${'ab'.repeat(32)}
      resources: {limits: {memory: 1Gi}}
      ports: [{containerPort: 1, hostPort: 8080}, {containerPort: 2, hostPort: 0}]
      securityContext: {procMount: Unmasked, windowsOptions: {hostProcess: true}}
`;
    expect(await severities('pod.yaml', text)).toEqual([
      'container-privileged low 9',
      'container-privileged medium 10',
      'container-privileged high 10',
    ]);
  });
});
