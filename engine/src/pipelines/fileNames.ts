/** Names of files of pipelines that have no ending of their own; all in lower case, without folders. */

/** `Dockerfile`, `Dockerfile.gpu`, `Dockerfile-cpu`, `cpu.Dockerfile`, `train.dockerfile`, `Containerfile`. */
export function isContainerFile(name: string): boolean {
  return /^(?:docker|container)file(?:$|[-._])/.test(name) || /[.-](?:docker|container)file$/.test(name);
}

/** `Makefile`, `GNUmakefile`, `Makefile.gpu`, `rules.mk`. */
export function isMakefile(name: string): boolean {
  return /^(?:gnu)?makefile(?:$|[.-])|\.(?:mk|mak)$/.test(name);
}

/** `Jenkinsfile`, `Jenkinsfile.gpu`, `gpu.Jenkinsfile`. */
export function isJenkinsfile(name: string): boolean {
  return /^jenkinsfile(?:$|[-._])|[.-]jenkinsfile$/.test(name);
}

/** `train.nomad`, `train.nomad.hcl`. */
export function isNomad(name: string): boolean {
  return /\.nomad(?:\.hcl)?$/.test(name);
}

/** `main.tf`, `main.tf.json`, `prod.tfvars`, `main.tofu`. */
export function isTerraform(name: string): boolean {
  return /\.(?:tf|tofu)(?:\.json)?$|\.tfvars(?:\.json)?$/.test(name);
}
