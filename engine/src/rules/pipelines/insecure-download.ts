import { t } from '../../../../l10n/messages';
import { namesVersion } from '../../dependencies/pins';
import type { PipelineVariable } from '../../pipelines/document';
import { checksumFix } from '../../pipelines/downloads';
import { guidedFix } from '../../pipelines/fixes';
import { everyPipeline, type PipelineRule } from '../../pipelines/pipelineRule';
import type { DataEdit } from '../../text/data/edits';

export const rule: PipelineRule = {
  meta: {
    id: 'insecure-download',
    code: 'SML611',
    family: 'pipelines',
    severity: 'medium',
    cwe: 'CWE-494',
    atlas: ['AML.T0010'],
    owasp: ['ML06:2023', 'LLM04:2026'],
    since: '0.1.0',
  },
  pipelines: {
    kinds: [...everyPipeline, 'script'],
    *check(context) {
      const { document, edit, isOwn } = context;
      const { kind, commands, downloads, variables, text } = document;
      for (const download of downloads) {
        const { url, checksum, start, end } = download;
        const isGit = /^(?:git|ssh):|\.git(?:#|$)/.test(url);
        if (checksum || (isGit && /#[0-9a-f]{40}(?::|$)/.test(url))) continue;
        yield {
          start,
          end,
          ...(url.startsWith('http:') ? { severity: 'high' as const } : {}),
          message: isGit
            ? t('insecure-download.repository-not-pinned')
            : t('insecure-download.download-not-verified'),
          ...(isGit ? {} : checksumFix(download, context)),
        };
      }
      for (const { name, value, start, end } of variables)
        if (trusting.get(name)?.test(value) === true)
          yield { start, end, identity: name, message: t('insecure-download.tls-not-verified') };
      for (const { command, offset } of commands) {
        for (const [pattern, message] of weakenings) {
          for (const match of command.matchAll(pattern)) {
            // Nobody stands between this machine and itself, and what is thrown away is no download.
            if (thisMachine.test(command.slice(match.index, match.index + 600).split(/[\n;&|]/, 1)[0]))
              continue;
            const start = offset + match.index + (match[1]?.length ?? 0);
            const end = offset + match.index + match[0].length;
            yield {
              start,
              end,
              message: message(),
              ...guidedFix(t('insecure-download.verify-tls'), [withTls(start, end, text)], edit),
            };
          }
        }
        // What a script clones is as old as whoever runs it wants it to be.
        for (const match of kind === 'script' ? [] : command.matchAll(clone)) {
          if (checkout.test(command.slice(match.index, match.index + nearby))) continue;
          if (checkout.test(behind(text, offset + match.index + match[0].length))) continue;
          const start = offset + match.index + match[1].length;
          // What a test fetches is gone with its runner; what an image fetches is deployed. A tag moves seldom, and
          // nobody else moves the project's own repository.
          const address =
            /\s((?:https?|git|ssh):[^\s"']{1,500}|git@[^\s"']{1,500})/.exec(match[0])?.[1] ?? '';
          const branch = /[ \t](?:-b|--branch)[ \t=]+["']?([^\s"']{1,200})/.exec(match[0])?.[1] ?? '';
          const isTag = isVersion(branch, variables);
          const isOurs = isOwn(address);
          yield {
            start,
            end: start + match[0].trim().length,
            ...(kind === 'dockerfile' && !isTag && !isOurs ? {} : { severity: 'low' as const }),
            message: isTag ? t('insecure-download.clone-from-tag') : t('insecure-download.clone-not-pinned'),
          };
        }
      }
    },
  },
};

/** A branch that is called as a version is a tag, also where a variable with a default says so. */
function isVersion(branch: string, variables: readonly PipelineVariable[]): boolean {
  return namesVersion(
    branch.replace(/\$\{?(\w{1,100})\}?/g, (all: string, name: string) => {
      return variables.find((variable) => variable.name === name && variable.value !== '')?.value ?? all;
    }),
  );
}

/** What a file does after a clone, up to the next one or the next stage: the checkout can stand in an instruction of its own. */
function behind(text: string, end: number): string {
  const rest = text.slice(end, end + nearby);
  const stop = /\bgit[ \t]{1,4}clone\b|^[ \t]{0,4}FROM\b/im.exec(rest);
  return stop === null ? rest : rest.slice(0, stop.index);
}

const curl =
  /(^|[\s;&|(])curl(?=[ \t])[^\n;&|]{0,500}?(?:[ \t]-[a-zA-Z]{0,8}k[a-zA-Z]{0,8}|[ \t]--insecure)(?=[ \t\n]|$)/g;
const wget = /(^|[\s;&|(])wget(?=[ \t])[^\n;&|]{0,500}?--no-check-certificate(?=[ \t\n]|$)/g;
const gitTls =
  /(^|[\s;&|(])git[ \t][^\n;&|]{0,200}?http\.sslVerify[= \t]{1,4}false|(^|[\s;&|(])(?:export[ \t]+)?GIT_SSL_NO_VERIFY=(?:1|true)/gi;
/** Installers that take unsigned packages, and npm without certificates. */
const unsigned =
  /(^|[\s;&|(])(?:(?:apt|apt-get|aptitude)(?=[ \t])[^\n;&|]{0,500}?[ \t]--(?:allow-unauthenticated|force-yes)|apk(?=[ \t])[^\n;&|]{0,500}?[ \t]--allow-untrusted|(?:yum|dnf|microdnf|zypper)(?=[ \t])[^\n;&|]{0,500}?[ \t]--(?:nogpgcheck|no-gpg-checks?|allow-unsigned-rpm)|rpm(?=[ \t])[^\n;&|]{0,500}?[ \t]--(?:nosignature|nodigest))(?=[\s;&|]|$)/g;
const npmTls =
  /(^|[\s;&|(])(?:npm|yarn|pnpm)[ \t][^\n;&|]{0,200}?strict-ssl[= \t]{1,4}false|(^|[\s;&|(])(?:yum|dnf)(?=[ \t])[^\n;&|]{0,300}?sslverify=(?:0|false)/gi;
/** `conda config --set ssl_verify false` */
const condaTls =
  /(^|[\s;&|(])(?:conda|mamba|micromamba)(?=[ \t])[^\n;&|]{0,200}?ssl_verify[= \t]{1,4}(?:false|no|off|0)(?=[\s;&|]|$)/gi;
/** A source of packages whose signatures are not looked at. */
const unsignedSource = /(^|[\s;&|("'])deb(?:-src)?[ \t]+\[[^\]\n]{0,200}?trusted=yes[^\]\n]{0,200}\]/g;
/** Variables that turn the check of certificates off for whatever runs with them. */
const trusting: ReadonlyMap<string, RegExp> = new Map([
  ['NODE_TLS_REJECT_UNAUTHORIZED', /^["']?0["']?$/],
  ['PYTHONHTTPSVERIFY', /^["']?0["']?$/],
  ['GIT_SSL_NO_VERIFY', /^["']?(?:1|true)["']?$/i],
  ['NPM_CONFIG_STRICT_SSL', /^["']?false["']?$/i],
  ['CONDA_SSL_VERIFY', /^["']?(?:0|false)["']?$/i],
  // Of modules of Ansible.
  ['validate_certs', /^(?:false|no|off)$/i],
  ['MLFLOW_TRACKING_INSECURE_TLS', /^["']?(?:1|true)["']?$/i],
  ['WANDB_INSECURE_DISABLE_SSL', /^["']?(?:1|true)["']?$/i],
  ['HF_HUB_DISABLE_SSL_VERIFICATION', /^["']?(?:1|true)["']?$/i],
]);
const thisMachine = /https?:\/\/(?:localhost|127\.0\.0\.1|\[::1\])(?:[:/\s"']|$)|[ \t]-o[ \t]?\/dev\/null\b/;
const clone = /(^|[\s;&|(])git[ \t]+clone[ \t][^\n;&|]{0,500}/g;
/** How far behind a clone its checkout is looked for. */
const nearby = 2_000;
/** A commit that is checked out after a clone, on a line of its own or behind it. */
const checkout =
  /\b(?:checkout|reset[ \t]{1,4}--hard|switch)\b[^\n]{0,100}?[ \t'"=](?:[0-9a-f]{40}\b|["']?\$)/;

const tls = () => t('insecure-download.tls-not-verified');
const weakenings: readonly (readonly [RegExp, () => string])[] = [
  [curl, tls],
  [wget, tls],
  [gitTls, tls],
  [npmTls, tls],
  [condaTls, tls],
  [unsigned, () => t('insecure-download.packages-not-verified')],
  [unsignedSource, () => t('insecure-download.packages-not-verified')],
];

/** The command as it is written, without what turns the check of certificates off. */
function withTls(start: number, end: number, text: string): DataEdit | undefined {
  const written = text.slice(start, end);
  const newText = written
    .replace(
      /[ \t]--(?:insecure|no-check-certificate|allow-unauthenticated|force-yes|allow-untrusted|nogpgcheck|no-gpg-checks?|allow-unsigned-rpm|nosignature|nodigest)$/,
      '',
    )
    .replace(/([ \t]-[a-zA-Z]{0,8})k([a-zA-Z]{0,8})$/, (_, before: string, behind: string) =>
      before.trim() === '-' && behind === '' ? '' : before + behind,
    )
    .replace(/[ \t](?:-c|--config(?:=|[ \t]))[ \t]{0,4}http\.sslVerify=false$/i, '');
  return newText === written ? undefined : { start, end, newText };
}
