import { maskSecrets } from '../../engine/src/secrets/mask';
import { check } from './check';
import { comply, complyUsage } from './comply';
import { convert, convertUsage } from './convert';
import { explain, explainUsage } from './explain';
import { keygen, keygenUsage } from './keygen';
import { lock, lockUsage } from './lock';
import { lsp } from './lsp';
import { sign, signUsage } from './sign';
import { UsageError } from './usage';
import { verify, verifyUsage } from './verify';

const usage = `Usage: secure-ml check [paths...] [options]

Checks models, Python code, notebooks and requirements without running anything. A path may be a file, a folder, a pattern with
* and **, or - for standard input.

       secure-ml convert MODEL [options]     writes its tensors as safetensors, with proof; see convert --help
       secure-ml explain MODEL [options]     prints what loading it would do; see explain --help
       secure-ml lock [paths...] [options]   writes models.lock: models by their digests; see lock --help
       secure-ml keygen [options]            makes a pair of keys to sign models with; see keygen --help
       secure-ml sign PATH --key FILE        signs a model's folder or file; see sign --help
       secure-ml verify [paths...] [options] compares every byte with it, or with a signature; see verify --help
       secure-ml comply [paths...] [options] controls of OWASP and MITRE ATLAS, by what was found; see comply --help
       secure-ml lsp --stdio

Serves an editor over the Language Server Protocol.

Options:
  --format FORMAT        text, json, sarif, junit, cyclonedx or html (default: text)
  --output FILE          write the report to a file
  --fail-on LEVEL        exit with 1 from this severity on: info, low, medium, high, critical (default: medium)
  --config FILE          configuration; default is secure-ml.yaml or [tool.secure-ml] of pyproject.toml at the root of your git
                         repository. Others only make the check stricter: a downloaded folder cannot silence itself
  --inline, --no-inline  let comments silence findings everywhere, or nowhere (default: in files that git tracks)
  --baseline FILE        do not count findings that this file lists
  --write-baseline FILE  write such a file from this run
  --advisories FILE      judge versions by this export of advisories in OSV's schema too
  --staged               check what git's index would commit, not the working tree
  --online               let https://, hf://owner/name[@revision][/file] and s3://bucket/key be read, in parts and with
                         HF_TOKEN for the Hub, if it is set
  --action-tags          ask GITHUB_SERVER_URL, or else https://github.com, which commits the tags of actions are, and
                         compare commits with the comments beside them; names of repositories are sent, and no token
  --digest               add the SHA-256 of models
  --help, --version

Exit codes: 0 nothing found, 1 findings, 2 usage or internal error, 3 something could not be checked.
`;

/** What each command prints for `--help`, and does. */
const commands: Readonly<
  Record<string, { usage: string; run(args: readonly string[], version: string): Promise<number> }>
> = {
  check: { usage, run: check },
  comply: { usage: complyUsage, run: comply },
  convert: { usage: convertUsage, run: convert },
  explain: { usage: explainUsage, run: explain },
  keygen: { usage: keygenUsage, run: keygen },
  lock: { usage: lockUsage, run: lock },
  lsp: { usage, run: lsp },
  sign: { usage: signUsage, run: sign },
  verify: { usage: verifyUsage, run: verify },
};

/** Runs a command line without the first two arguments of the process; gives the exit code. */
export async function main(args: readonly string[], version: string): Promise<number> {
  const [command, ...rest] = args;
  try {
    switch (command) {
      case undefined:
      case '--help':
      case '-h':
      case 'help':
        process.stdout.write(usage);
        return command === undefined ? 2 : 0;
      case '--version':
        process.stdout.write(`${version}\n`);
        return 0;
    }
    const named = Object.hasOwn(commands, command) ? commands[command] : undefined;
    if (named === undefined) throw new UsageError(`There is no command "${command}" in this version.`);
    if (rest.includes('--help')) {
      process.stdout.write(named.usage);
      return 0;
    }
    return await named.run(rest, version);
  } catch (error) {
    if (error instanceof UsageError)
      process.stderr.write(`secure-ml: ${error.message}\nTry secure-ml --help.\n`);
    else
      process.stderr.write(
        `secure-ml: internal error: ${maskSecrets(String((error as Error).stack ?? error))}\n`,
      );
    return 2;
  }
}
