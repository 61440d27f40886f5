import { readInstallArguments } from '../../dependencies/readers/requirements';
import type { Requirement } from '../../dependencies/requirement';
import type { ShellLine } from './magics';

/** `pip install`, `pip3 install -q`, `uv pip install`, `python -m pip install`, `{sys.executable} -m pip install`. */
const install =
  /(?:^|[;&|(]|\bsudo[ \t])[ \t]{0,8}(?:uv[ \t]{1,4})?(?:[\w./{}$"'-]{1,100}[ \t]{1,4}-m[ \t]{1,4})?pip[\d.]{0,5}[ \t]{1,4}install(?=\s|$)/g;

/** Requirements of the install commands among a cell's shell lines; offsets are those of the lines. */
export function installedBy(lines: readonly ShellLine[]): readonly Requirement[] {
  return lines.flatMap(({ command, offset }) =>
    [...command.matchAll(install)].flatMap((match) => {
      const from = match.index + match[0].length;
      return readInstallArguments(command.slice(from), offset + from).requirements;
    }),
  );
}
