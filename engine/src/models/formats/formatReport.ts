import { t, type Words } from '../../../../l10n/messages';
import type { Effect, Severity } from '../../finding';
import { rule as dangerousComponent } from '../../rules/models/model-dangerous-component';
import { rule as embeddedCode } from '../../rules/models/model-embedded-code';
import { rule as externalReference } from '../../rules/models/model-external-reference';
import { rule as modelStructure } from '../../rules/models/model-structure';
import { rule as unreviewedComponent } from '../../rules/models/model-unreviewed-component';
import { maskedExcerpt } from '../../secrets/mask';
import { type Payload, payloadOfTexts } from '../aims/payload';
import type { ModelScan } from '../scan/modelScan';
import { MalformedError } from './windowReader';

/** Where in a scan a reader of a format stands, and the sentences that all formats share. */
export class FormatReport {
  constructor(
    readonly scan: ModelScan,
    /** As in `Location.member`. */
    readonly member: readonly string[],
    /** Name of the format for people: `TensorFlow`, `Keras`, `ONNX`. */
    readonly format: string,
  ) {}

  /** The model carries code that loading it, or running it, executes; `payload` where the evidence does not hold it whole. */
  embeddedCode(
    code: string | Words,
    evidence: string,
    offset?: number,
    payload = payloadOfTexts(evidence),
  ): void {
    const { text: what, english } = worded(code);
    this.scan.add(embeddedCode, this.member, offset, {
      identity: `${this.format} ${english}`,
      message: t('format-report.contains-code', this.format, what),
      evidence: shorten(evidence),
      effect: 'code',
      payload,
    });
  }

  /** A component that is known to act on the machine. */
  dangerous(
    name: string,
    effect: Effect,
    evidence = name,
    offset?: number,
    payload: Payload = { values: [{ call: name, given: evidence === name ? [] : [evidence] }] },
  ): void {
    this.scan.add(dangerousComponent, this.member, offset, {
      identity: `${this.format} ${name}`,
      message: t('format-report.acts-on-host', this.format, shorten(name), effect),
      evidence: shorten(evidence),
      effect,
      payload,
    });
  }

  /** A component that is in no list: a calm sentence, because it is most often somebody's own. */
  unreviewed(component: string | Words, evidence?: string, offset?: number): void {
    const { text: name, english } = worded(component);
    if (this.scan.allowedGlobals.has(english)) return;
    this.scan.add(unreviewedComponent, this.member, offset, {
      identity: `${this.format} ${english}`,
      message:
        this.scan.options.derived?.notes.get(english) ??
        t('format-report.unreviewed-component', this.format, shorten(name)),
      evidence: shorten(evidence ?? name),
    });
  }

  /** A path or address that leads out of the model's folder: critical; a mere neighbour is given with a lower severity. */
  external(reference: string | Words, effect: Effect, severity?: Severity, offset?: number): void {
    const { text: target, english } = worded(reference);
    this.scan.add(externalReference, this.member, offset, {
      identity: `${this.format} ${english}`,
      message: t('format-report.uses-external', this.format, shorten(target)),
      evidence: shorten(target),
      effect,
      payload: { values: [target], isData: true },
      ...(severity === undefined ? {} : { severity }),
    });
  }

  /** The bytes break the format in a way that readers take differently, or not at all. */
  structure(problem: string | Words, offset?: number): void {
    const { text, english } = worded(problem);
    this.scan.add(modelStructure, this.member, offset, {
      identity: `${this.format} ${english}`,
      message: t('format-report.malformed-file', this.format, shorten(text)),
    });
  }

  /** A file that is as its format says, of which loading may make far more than it holds: of what, and the sentence for it. */
  growth(what: string, message: string): void {
    this.scan.add(modelStructure, this.member, undefined, {
      identity: `${this.format} growth of ${what}`,
      message,
    });
  }

  /** A regular expression that loading matches, and that may keep it busy without end; `shown` says which. */
  slowPattern(shown: string): void {
    this.scan.add(modelStructure, this.member, undefined, {
      identity: `${this.format} slow pattern ${shown}`,
      message: t('name-patterns.slow-pattern', shorten(shown)),
    });
  }

  /** What stopped the reader: the rest was not interpreted. */
  malformed(problem: string, offset?: number): void {
    this.structure(problem, offset);
    this.scan.reason(
      'malformed',
      'incomplete',
      t('format-report.not-readable-to-end', this.format, shorten(problem)),
      this.member,
    );
  }

  /** A part that is known, and that no reader here interprets. */
  notRead(what: string): void {
    this.scan.reason(
      'unsupported-format',
      'unsupported',
      t('format-report.part-not-read', this.format, what),
      this.member,
    );
  }

  /** Runs a reader; its `MalformedError` becomes a finding and a reason. True where it came to its end. */
  async guard(read: () => Promise<void>): Promise<boolean> {
    try {
      await read();
      return true;
    } catch (error) {
      if (!(error instanceof MalformedError)) throw error;
      this.malformed(error.problem, error.offset);
      return false;
    }
  }
}

/** Names of a file are the same in every language. */
const worded = (words: string | Words): Words =>
  typeof words === 'string' ? { text: words, english: words } : words;

/** How much of a text is looked at for secrets before it is cut. */
const maxLooked = 4_000;

/** Text from a file for a sentence: short, without secrets; display sinks take care of its characters. */
export function shorten(text: string, length = 200): string {
  return text.length > length
    ? maskedExcerpt(text.slice(0, maxLooked), length, text.length > maxLooked)
    : text;
}

/** True for paths that lead out of the folder they are taken in, on any system, and for addresses. */
export function leavesFolder(path: string): boolean {
  return (
    /^[/\\~]|^[A-Za-z][A-Za-z0-9+.-]*:/.test(path) ||
    path.split(/[/\\]/).includes('..') ||
    path.includes('\0') ||
    path.includes('$')
  );
}
