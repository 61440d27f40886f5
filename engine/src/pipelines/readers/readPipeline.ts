import type { Meter } from '../../meter';
import type { PipelineDocument } from '../document';
import { isContainerFile, isJenkinsfile, isMakefile } from '../fileNames';
import { readAgentFile } from './agents';
import { readDockerfile } from './dockerfile';
import { isJenkinsPipeline, readJenkinsfile } from './jenkinsfile';
import { readMakefile } from './makefile';
import { readTerraform } from './terraform';
import { readYamlPipeline } from './yamlPipelines';

/** Reads the file of a pipeline by its name, and by its text where a name says too little; undefined for any other. Total. */
export function readPipeline(path: string, text: string, meter?: Meter): PipelineDocument | undefined {
  const name = path.toLowerCase().split(/[\\/]/).at(-1) ?? '';
  if (isContainerFile(name)) return readDockerfile(path, text, meter);
  if (isMakefile(name)) return readMakefile(path, text, meter);
  if (isJenkinsfile(name) || (name.endsWith('.groovy') && isJenkinsPipeline(text)))
    return readJenkinsfile(path, text, meter);
  if (/\.(?:tf|tofu)(?:\.json)?$|\.tfvars(?:\.json)?$/.test(name)) return readTerraform(path, text, meter);
  if (/\.ya?ml$|^mlproject$/.test(name)) return readYamlPipeline(path, text, meter);
  return readAgentFile(path, text, meter);
}
