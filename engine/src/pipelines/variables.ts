import type { InstallOption } from '../dependencies/manifest';
import type { PipelineVariable } from './document';

/** Variables that pip and uv read as options. */
const optionNames: ReadonlyMap<string, string> = new Map([
  ['PIP_TRUSTED_HOST', '--trusted-host'],
  ['PIP_INDEX_URL', '--index-url'],
  ['PIP_EXTRA_INDEX_URL', '--extra-index-url'],
  ['PIP_FIND_LINKS', '--find-links'],
  ['PIP_PRE', '--pre'],
  ['UV_INDEX_URL', '--index-url'],
  ['UV_DEFAULT_INDEX', '--index-url'],
  ['UV_EXTRA_INDEX_URL', '--extra-index-url'],
  ['UV_INDEX', '--extra-index-url'],
  ['UV_INSECURE_HOST', '--trusted-host'],
  ['UV_INDEX_STRATEGY', '--index-strategy'],
]);

/** Options of installers among environment variables and build arguments. */
export function optionsOfVariables(variables: readonly PipelineVariable[]): readonly InstallOption[] {
  return variables.flatMap(({ name, value, start, end }): InstallOption[] => {
    const option = optionNames.get(name);
    if (option === undefined || value === '' || value === '0') return [];
    return [{ name: option, value, start, end }];
  });
}
