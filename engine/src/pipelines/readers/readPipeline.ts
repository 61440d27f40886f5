import { isScript } from '../../dependencies/readers/scripts';
import type { Meter } from '../../meter';
import type { PipelineDocument } from '../document';
import { isContainerFile, isJenkinsfile, isMakefile, isNomad, isTerraform } from '../fileNames';
import type { TerraformValues } from '../terraformValues';
import { readAgentFile } from './agents';
import { readBicep, readCloudJson } from './cloudTemplates';
import { readDockerfile } from './dockerfile';
import { isJenkinsPipeline, readJenkinsfile } from './jenkinsfile';
import { readMakefile } from './makefile';
import { readNomad } from './nomad';
import { readRScript } from './rScripts';
import {
  readAirflow,
  readPackageScripts,
  readShellScript,
  readSql,
  readStreamlit,
  readTorchServe,
} from './scripts';
import { readTerraform } from './terraform';
import { readYamlPipeline } from './yamlPipelines';

/** Reads the file of a pipeline by its name, and by its text where a name says too little; undefined for any other. Total. */
export function readPipeline(
  path: string,
  text: string,
  meter?: Meter,
  beside?: TerraformValues,
): PipelineDocument | undefined {
  const name = path.toLowerCase().split(/[\\/]/).at(-1) ?? '';
  if (isContainerFile(name)) return readDockerfile(path, text, meter);
  if (isScript(name)) return readShellScript(path, text, meter);
  if (name === 'airflow.cfg') return readAirflow(path, text, meter);
  if (name === 'config.properties') return readTorchServe(path, text, meter);
  if (/(?:^|[\\/])\.streamlit[\\/]config\.toml$/i.test(path)) return readStreamlit(path, text, meter);
  if (name.endsWith('.r')) return readRScript(path, text, meter);
  if (isNomad(name)) return readNomad(path, text, meter);
  if (name === 'package.json') return readPackageScripts(path, text, meter);
  if (name.endsWith('.sql')) return readSql(path, text, meter);
  if (isMakefile(name)) return readMakefile(path, text, meter);
  if (isJenkinsfile(name) || (name.endsWith('.groovy') && isJenkinsPipeline(text)))
    return readJenkinsfile(path, text, meter);
  if (isTerraform(name)) return readTerraform(path, text, meter, beside);
  if (/\.ya?ml$|^mlproject$/.test(name)) return readYamlPipeline(path, text, meter);
  if (name.endsWith('.bicep')) return readBicep(path, text, meter);
  return (
    (name.endsWith('.json') ? readCloudJson(path, text, meter) : undefined) ??
    readAgentFile(path, text, meter)
  );
}
