import { t } from '../../../../l10n/messages';
import { type DependencyRule, everyOrigin } from '../../dependencies/dependencyRule';
import type { InstallOption, Manifest } from '../../dependencies/manifest';
import type { Fix, Severity } from '../../finding';
import type { TextReport } from '../../text/textReport';

/** PyTorch's own index adds builds for other hardware; the names there are PyTorch's. */
const pytorchIndex = /^https:\/\/download\.pytorch\.org\/whl(?:\/|$)/;

/** Mirrors of PyPI have its names and no others. */
const mirrors =
  /^https:\/\/(?:pypi\.tuna\.tsinghua\.edu\.cn|mirrors?\.(?:aliyun\.com|cloud\.tencent\.com|ustc\.edu\.cn|bfsu\.edu\.cn|tuna\.tsinghua\.edu\.cn|sjtu\.edu\.cn|huaweicloud\.com|163\.com)|pypi\.(?:doubanio\.com|douban\.com|mirrors\.ustc\.edu\.cn)|repo\.huaweicloud\.com)\//;

/** Indexes of those who make the packages in them, of public names: whoever runs one of them makes what it serves. */
const vendors =
  /^https:\/\/(?:pypi\.nvidia\.com|pypi\.ngc\.nvidia\.com|google-coral\.github\.io\/py-repo|data\.pyg\.org|wheels\.vllm\.ai|flashinfer\.ai\/whl|abetlen\.github\.io\/llama-cpp-python|storage\.googleapis\.com\/(?:jax|libtpu)-releases|(?:pytorch-extension|developer)\.intel\.com|repo\.radeon\.com|triton-ascend\.osinfra\.cn|docs\.sglang\.ai\/whl|pip\.repos\.neuron\.amazonaws\.com)(?:[/?#]|$)/;

const isPypi = /^https:\/\/pypi\.org\/simple\/?$/;

export const rule: DependencyRule = {
  meta: {
    id: 'pip-index-risk',
    code: 'SML211',
    family: 'dependencies',
    severity: 'medium',
    cwe: 'CWE-427',
    atlas: ['AML.T0011.001'],
    owasp: ['ML06:2023', 'LLM04:2026'],
    since: '0.1.0',
  },
  dependencies: {
    origins: everyOrigin,
    *check({ manifest, text, edit }) {
      for (const option of manifest.options) {
        const judged = judge(option, manifest);
        if (judged === undefined) continue;
        const report: TextReport = {
          start: option.start,
          end: option.end,
          message: judged.message,
          ...(judged.severity === undefined ? {} : { severity: judged.severity }),
        };
        const fixes = (judged.fixes ?? []).flatMap((make) => make(option, text, edit) ?? []);
        yield fixes.length === 0 ? report : { ...report, fixes };
      }
    },
  },
};

type Edit = (start: number, end: number, newText: string) => Fix['edits'][number];
type MakeFix = (option: InstallOption, text: string, edit: Edit) => Fix | undefined;

function judge(
  { name, value }: InstallOption,
  { origin, options }: Manifest,
):
  | { readonly message: string; readonly severity?: Severity; readonly fixes?: readonly MakeFix[] }
  | undefined {
  const isPlain = /^http:\/\/(?!localhost(?:[:/]|$)|127\.0\.0\.1(?:[:/]|$)|\[::1\])/i.test(value);
  switch (name) {
    case '--trusted-host':
      return {
        message: t('pip-index-risk.tls-not-verified', hostOf(value)),
        severity: 'high',
        fixes: [removal],
      };
    case '--index-url':
    case '--find-links':
      return isPlain
        ? {
            message: t('pip-index-risk.http-index'),
            severity: 'high',
            fixes: [toHttps],
          }
        : undefined;
    case '--extra-index-url':
      if (isPlain)
        return {
          message: t('pip-index-risk.http-extra-index'),
          severity: 'high',
          fixes: [toHttps],
        };
      return {
        message: t('pip-index-risk.dependency-confusion'),
        ...(pytorchIndex.test(value) || mirrors.test(value) || isPypiBesidePytorch(value, options)
          ? { severity: 'info' as const, fixes: [toExplicit] }
          : {
              ...(vendors.test(value) || isPypiBesideTest(value, options)
                ? { severity: 'low' as const }
                : {}),
              fixes: [toExplicit, toOnlyIndex, removal],
            }),
      };
    case '--index-strategy':
      return value.startsWith('unsafe')
        ? {
            message: t('pip-index-risk.mixes-indexes'),
            // Of indexes of vendors alone no name is one that somebody could take.
            ...(options.some(isIndex) && options.filter(isIndex).every(isPublic)
              ? { severity: 'low' as const }
              : {}),
            fixes: [toFirstIndex],
          }
        : undefined;
    case '--pre':
      return {
        message: t('pip-index-risk.allows-pre-releases'),
        severity: 'low',
        fixes: [removal],
      };
    case '--break-system-packages':
      return origin === 'command'
        ? undefined
        : {
            message: t('pip-index-risk.breaks-system-packages'),
            severity: 'low',
          };
    default:
      return undefined;
  }
}

function isIndex({ name }: InstallOption): boolean {
  return /^--(?:extra-)?index-url$|^--find-links$/.test(name);
}

/** An index of names that are public. */
function isPublic({ value }: InstallOption): boolean {
  return pytorchIndex.test(value) || mirrors.test(value) || vendors.test(value) || isPypi.test(value);
}

/** PyPI beside the index of PyTorch or a mirror of its own alone: every name is that of a public package in both. */
function isPypiBesidePytorch(value: string, options: readonly InstallOption[]): boolean {
  const main = options.filter(({ name }) => name === '--index-url');
  return (
    isPypi.test(value) &&
    main.length > 0 &&
    main.every(({ value: index }) => pytorchIndex.test(index) || mirrors.test(index))
  );
}

/** PyPI beside its index for tests: a release of one's own that is tried, on a machine that tries it. */
function isPypiBesideTest(value: string, options: readonly InstallOption[]): boolean {
  const main = options.filter(({ name }) => name === '--index-url');
  return (
    /^https:\/\/pypi\.org\//.test(value) &&
    main.some((option) => /^https:\/\/test\.?pypi\.(?:python\.)?org\//.test(option.value))
  );
}

function hostOf(value: string): string {
  return value
    .replace(/^[a-z]+:\/\//i, '')
    .split('/')[0]
    .replace(/^.*@/, '')
    .slice(0, 100);
}

const toHttps: MakeFix = ({ valueStart, valueEnd, value }, text, edit) => {
  if (valueStart === undefined || valueEnd === undefined || text.slice(valueStart, valueEnd) !== value)
    return undefined;
  return {
    title: t('pip-index-risk.use-https'),
    edits: [edit(valueStart, valueEnd, value.replace(/^http:/i, 'https:'))],
    safe: false,
  };
};

const removal: MakeFix = ({ name, start, end, removal: word }, text, edit) => {
  const line = lineAround(text, start);
  const span = word ?? (text.slice(line.start, line.end).trim().startsWith(name) ? line : undefined);
  if (span === undefined) return undefined;
  let [from, to] = [span.start, span.end];
  // A blank beside a word goes with it: the one behind it at the beginning of a line, whose indentation counts.
  if (word !== undefined && text.slice(line.start, from).trim() === '')
    while (/[ \t]/.test(text[to] ?? '')) to++;
  else if (word !== undefined)
    while (from > 0 && /[ \t]/.test(text[from - 1]) && /[ \t]/.test(text[end] ?? ' ')) from--;
  return { title: t('common.remove-option', name), edits: [edit(from, to, '')], safe: false };
};

const toOnlyIndex: MakeFix = ({ name, start }, text, edit) => {
  if (!text.startsWith(name, start)) return undefined;
  return {
    title: t('pip-index-risk.use-only-index'),
    edits: [edit(start, start + name.length, '--index-url')],
    safe: false,
  };
};

/** uv's and Poetry's way to have an index of one's own without asking it for everything. */
const toExplicit: MakeFix = ({ explicit }, _, edit) =>
  explicit === undefined
    ? undefined
    : {
        title: t('pip-index-risk.make-index-explicit'),
        edits: [edit(explicit.start, explicit.end, explicit.newText)],
        safe: false,
      };

const toFirstIndex: MakeFix = ({ valueStart, valueEnd, value }, text, edit) =>
  valueStart === undefined || valueEnd === undefined || text.slice(valueStart, valueEnd) !== value
    ? undefined
    : {
        title: t('pip-index-risk.use-first-index'),
        edits: [edit(valueStart, valueEnd, 'first-index')],
        safe: false,
      };

function lineAround(text: string, at: number): { start: number; end: number } {
  const feed = text.indexOf('\n', at);
  return { start: text.lastIndexOf('\n', at - 1) + 1, end: feed < 0 ? text.length : feed + 1 };
}
