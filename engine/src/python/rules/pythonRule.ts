import type { Confidence, Effect, Fix, Severity } from '../../finding';
import type { Rule } from '../../rule';
import type { PythonDocument } from '../document';
import type { PythonFacts } from '../facts';
import type { Flow } from '../flow/flow';
import type { Call } from '../names/calls';
import type { SyntaxNode } from '../syntax/node';

/** What a rule says of a call; place, evidence and metadata are filled in. */
export interface CallReport {
  /** One localised sentence. */
  readonly message: string;
  readonly severity?: Severity;
  /** As in FindingDraft. */
  readonly strict?: Severity;
  readonly onlyStrict?: true;
  readonly confidence?: Confidence;
  readonly effect?: Effect;
  /** As in Finding. */
  readonly allowable?: string;
  readonly fixes?: readonly (Fix | undefined)[];
  /** What is underlined; the whole call when absent. */
  readonly node?: SyntaxNode;
}

export interface PythonContext extends PythonFacts {
  readonly path: string;
  readonly document: PythonDocument;
  readonly flow: Flow;
  report(report: CallReport): void;
}

/** What a rule about callees that every file has tells of the texts that it can find something in. */
export interface Hint {
  /** What a text must hold beside a callee's names. */
  readonly needs?: RegExp;
  /** What must be written within a few hundred characters behind the bracket of a call. */
  readonly beside?: RegExp;
  /** What must be written right behind a keyword, where its name is an ordinary word. */
  readonly behindKeyword?: RegExp;
}

/** A rule about calls in Python. */
export interface PythonRule extends Rule {
  readonly python: Hint & {
    /**
     * Qualified callees. `pickle.Unpickler().load` is a method of what a call gave; `transformers.*.from_pretrained` is that
     * attribute of anything in the package. What behaves like a call has a name too: `ssl.x=` is an assignment to something
     * imported, `os.environ[X]` sets an item, `[X]` one of what is not known, `class pickle.Unpickler` derives a class.
     */
    readonly callees: readonly string[];
    /** Keyword arguments that bring a call of anything here. */
    readonly keywords?: readonly string[];
    /** Last names of methods that bring a call of anything here. */
    readonly methods?: readonly string[];
    check(call: Call, context: PythonContext): void;
  };
}

export function isPythonRule(rule: Rule): rule is PythonRule {
  return 'python' in rule;
}
