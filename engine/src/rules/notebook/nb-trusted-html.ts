import { t } from '../../../../l10n/messages';
import type { OutputRule } from '../../notebook/outputRule';

/** Hosts that plotting libraries and widgets load their own scripts from. */
const known =
  /^(?:https?:)?\/\/(?:cdn\.plot\.ly|cdn\.bokeh\.org|cdn\.pydata\.org|cdn\.holoviz\.org|cdn\.jsdelivr\.net|cdnjs\.cloudflare\.com|unpkg\.com|code\.jquery\.com|d3js\.org|requirejs\.org|www\.gstatic\.com|assets\.pyecharts\.org|localhost|127\.0\.0\.1)(?=[/:]|$)/i;
const script = /<script\b[^>]{0,500}?\bsrc\s{0,4}=\s{0,4}["']?((?:https?:)?\/\/[^\s"'>]{1,500})/gi;
/** What only talks over a channel of its own, as matplotlib's figures do, is left alone. */
const kernel = /\bkernel\.(?:execute|requestExecute)\s{0,4}\(/;
const handler = /<(?:img|svg|iframe|body|video|audio|object)\b[^>]{0,500}?\son(?:error|load)\s{0,4}=/i;
const request = /\b(?:fetch|importScripts|import)\s{0,4}\(\s{0,4}["'`]((?:https?:)?\/\/[^\s"'`]{1,500})/g;

export const rule: OutputRule = {
  meta: {
    id: 'nb-trusted-html',
    code: 'SML245',
    family: 'notebook',
    severity: 'medium',
    cwe: 'CWE-79',
    atlas: ['AML.T0011.001'],
    since: '0.1.0',
  },
  output: {
    check(type, text) {
      if (!/^(?:text\/html|html|application\/javascript|text\/javascript|javascript)$/.test(type))
        return undefined;
      const isScript = type.includes('javascript');
      const holdsScript = isScript || /<script\b/i.test(text);
      const controls = holdsScript ? kernel.exec(text) : null;
      if (controls !== null)
        return {
          message: t('nb-trusted-html.output-controls-kernel'),
          at: controls.index,
        };
      const from = (pattern: RegExp) => [...text.matchAll(pattern)].find(([, url]) => !known.test(url));
      const loads = holdsScript ? (from(script) ?? from(request)) : undefined;
      if (loads !== undefined)
        return {
          message: t('nb-trusted-html.output-loads-script', hostOf(loads[1])),
          at: loads.index,
        };
      const handles = isScript ? null : handler.exec(text);
      return handles === null
        ? undefined
        : {
            message: t('nb-trusted-html.output-event-handler'),
            at: handles.index,
          };
    },
  },
};

function hostOf(url: string): string {
  return /^(?:https?:)?\/\/(?:[^/@]{0,100}@)?([\w.-]{1,100})/i.exec(url)?.[1] ?? '';
}
