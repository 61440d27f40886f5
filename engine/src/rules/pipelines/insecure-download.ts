import { t } from '../../l10n';
import { everyPipeline, type PipelineRule } from '../../pipelines/pipelineRule';

export const rule: PipelineRule = {
  meta: {
    id: 'insecure-download',
    code: 'SML611',
    family: 'pipelines',
    title: 'What is downloaded is not checked',
    severity: 'medium',
    cwe: 'CWE-494',
    atlas: ['AML.T0010'],
    owasp: ['ML06:2023', 'LLM04:2026'],
    since: '0.1.0',
  },
  pipelines: {
    kinds: everyPipeline,
    *check({ document: { commands, downloads } }) {
      for (const { url, checksum, start, end } of downloads) {
        const isGit = /^(?:git|ssh):|\.git(?:#|$)/.test(url);
        if (checksum || (isGit && /#[0-9a-f]{40}(?::|$)/.test(url))) continue;
        yield {
          start,
          end,
          ...(url.startsWith('http:') ? { severity: 'high' as const } : {}),
          message: isGit
            ? t('The repository is taken as it is at the moment; name a commit')
            : t('Nobody checks what arrives from this address; ADD has --checksum'),
        };
      }
      for (const { command, offset } of commands) {
        for (const [pattern, message] of weakenings) {
          for (const match of command.matchAll(pattern)) {
            const start = offset + match.index + (match[1]?.length ?? 0);
            const end = offset + match.index + match[0].length;
            yield { start, end, message: message() };
          }
        }
      }
    },
  },
};

const curl =
  /(^|[\s;&|(])curl(?=[ \t])[^\n;&|]{0,500}?(?:[ \t]-[a-zA-Z]{0,8}k[a-zA-Z]{0,8}|[ \t]--insecure)(?=[ \t\n]|$)/g;
const wget = /(^|[\s;&|(])wget(?=[ \t])[^\n;&|]{0,500}?--no-check-certificate(?=[ \t\n]|$)/g;
const gitTls =
  /(^|[\s;&|(])git[ \t][^\n;&|]{0,200}?http\.sslVerify[= \t]{1,4}false|(^|[\s;&|(])(?:export[ \t]+)?GIT_SSL_NO_VERIFY=(?:1|true)/gi;
/** A clone that no checkout of a commit follows in the same command. */
const clone =
  /(^|[\s;&|(])git[ \t]+clone[ \t](?![^\n]{0,2000}?git[^\n]{0,200}?(?:checkout|reset[ \t]+--hard|switch)[^\n]{0,100}?[ \t'"=][0-9a-f]{40}\b)[^\n;&|]{0,500}/g;

const tls = () => t('TLS is not checked: whoever is on the way decides what is downloaded');
const weakenings: readonly (readonly [RegExp, () => string])[] = [
  [curl, tls],
  [wget, tls],
  [gitTls, tls],
  [clone, () => t('The repository is taken as it is at the moment; check a commit out after it')],
];
