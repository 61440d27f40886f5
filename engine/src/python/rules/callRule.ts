/** Rules as tables: which callee, under which condition, what to say, how to fix it. */
import type { Confidence, Effect, Fix, Severity } from '../../finding';
import type { RuleMeta } from '../../rule';
import type { Call } from '../names/calls';
import type { SyntaxNode } from '../syntax/node';
import { patternKey } from './dispatch';
import type { Hint, PythonContext, PythonRule } from './pythonRule';

export type Condition = (call: Call, context: PythonContext) => boolean;

/** One way to break a rule. Of several the first that holds is reported, so the worst stands first. */
export interface CallCase {
  /** As in PythonRule; `dict.fromkeys` of names is not needed, a list will do. */
  readonly callees?: readonly string[];
  /** Keyword arguments that bring a call of anything to this case. */
  readonly keywords?: readonly string[];
  /** Last names of methods that bring a call of anything to this case. */
  readonly methods?: readonly string[];
  readonly when?: Condition;
  /** One localised sentence. */
  message(call: Call, context: PythonContext): string;
  readonly severity?: Severity | ((call: Call, context: PythonContext) => Severity | undefined);
  /** As in FindingDraft. */
  readonly strict?: Severity;
  readonly onlyStrict?: true;
  readonly confidence?: Confidence;
  readonly effect?: Effect;
  readonly fixes?: (call: Call, context: PythonContext) => readonly (Fix | undefined)[];
  /** What is underlined; the whole call when absent. */
  readonly at?: (call: Call) => SyntaxNode | undefined;
}

export function callRule(meta: RuleMeta, cases: readonly CallCase[], hint: Hint = {}): PythonRule {
  const placed = cases.map((one) => ({
    one,
    exact: new Set(one.callees?.filter((name) => !name.includes('*'))),
    patterns: new Set(one.callees?.filter((name) => name.includes('*')).map(patternKey)),
  }));
  return {
    meta,
    python: {
      callees: [...new Set(cases.flatMap(({ callees = [] }) => callees))],
      keywords: [...new Set(cases.flatMap(({ keywords = [] }) => keywords))],
      methods: [...new Set(cases.flatMap(({ methods = [] }) => methods))],
      ...hint,
      check(call, context) {
        for (const { one, exact, patterns } of placed) {
          const named = call.resolved && (exact.has(call.callee) || patterns.has(patternKey(call.callee)));
          const isMethod =
            one.methods?.includes(call.callee.slice(call.callee.lastIndexOf('.') + 1)) === true;
          if (!named && !isMethod && !one.keywords?.some((name) => call.keywords.has(name))) continue;
          if (one.when !== undefined && !one.when(call, context)) continue;
          const { effect, confidence, at, strict, onlyStrict } = one;
          const severity = typeof one.severity === 'function' ? one.severity(call, context) : one.severity;
          const node = at?.(call);
          context.report({
            message: one.message(call, context),
            ...(severity === undefined ? {} : { severity }),
            ...(strict === undefined ? {} : { strict }),
            ...(onlyStrict === undefined ? {} : { onlyStrict }),
            ...(confidence === undefined ? {} : { confidence }),
            ...(effect === undefined ? {} : { effect }),
            ...(node === undefined ? {} : { node }),
            ...(one.fixes === undefined ? {} : { fixes: one.fixes(call, context) }),
          });
          return;
        }
      },
    },
  };
}
