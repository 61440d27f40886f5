import { parse, tokenize } from '@huggingface/jinja';
import { t } from '../../../../l10n/messages';
import type { ByteSource } from '../../bytes/byteSource';
import { decodeTextFile } from '../../bytes/text';
import { rule as templateInjection } from '../../rules/models/template-injection';
import { type ModelFormat, Rank } from '../scan/format';
import type { ModelScan } from '../scan/modelScan';
import { shorten } from './formatReport';
import {
  capableNames,
  choosingFilters,
  countingFilters,
  reviewedCalls,
  reviewedFilters,
  reviewedMethods,
  reviewedTests,
} from './reviewed/jinja';
import { testsAsFilters } from './templateTests';

/** Longer than any real chat template by far; the parser's time grows with it. */
const maxTemplateLength = 1 << 18;

/** A node of @huggingface/jinja's syntax tree; each class names itself in `type`. */
interface Node {
  readonly type: string;
  readonly [key: string]: unknown;
}

/** How bad a construct is, and the text that shows it. */
interface Concern {
  readonly dangerous: boolean;
  readonly evidence: string;
}

/**
 * Judges a chat template by its syntax tree; it is never rendered. Whoever loads the model renders it, often without Jinja's
 * sandbox, so that an attribute with an underscore in front reaches the interpreter (CVE-2024-34359). Default deny: calls, methods,
 * filters and tests are reviewed ones, or the template's own macros; what cannot be parsed is judged by its words.
 */
export function judgeTemplate(scan: ModelScan, text: string, member: readonly string[]): void {
  for (const { dangerous, evidence } of templateConcerns(text)) {
    scan.add(templateInjection, member, undefined, {
      identity: `template ${evidence}`,
      message: dangerous
        ? t('template.template-reaches-code', shorten(evidence))
        : t('template.template-unreviewed', shorten(evidence)),
      evidence: shorten(evidence),
      ...(dangerous
        ? { effect: 'code' as const }
        : { severity: 'medium' as const, confidence: 'medium' as const }),
    });
  }
}

/** True for what is rendered with a conversation. */
export function isChatTemplate(text: string): boolean {
  return /\b(?:messages|bos_token|eos_token|add_generation_prompt|raise_exception)\b/.test(text);
}

/** True where a text reaches for what leads out of any template, plainly or spelled in hexadecimal. */
export function hasGadget(text: string): boolean {
  return isGadget(text) || /\|\s{0,8}attr\b|\\x5f/.test(text);
}

/** True where a template would do something dangerous; for texts of which nobody says that they are templates. */
export function isDangerousTemplate(text: string): boolean {
  return templateConcerns(text).some(({ dangerous }) => dangerous);
}

function templateConcerns(text: string): Concern[] {
  const concerns: Concern[] = [];
  if (text.length <= maxTemplateLength) {
    try {
      // Runs of white space change nothing that is judged, and the lexer's time grows with their square.
      judgeTree(parse(testsAsFilters(tokenize(text.replace(/\s{2,}/g, ' ')))) as unknown as Node, concerns);
      return concerns;
    } catch {
      // Jinja itself knows more statements than this parser; and nesting can exhaust it.
    }
  }
  concerns.length = 0;
  for (const word of suspectWords(text)) concerns.push({ dangerous: true, evidence: word });
  concerns.push({ dangerous: false, evidence: t('template.unparsed-syntax') });
  return concerns;
}

/** Names inside `{{ }}` and `{% %}` that lead out, for templates that cannot be parsed. */
function suspectWords(text: string): Set<string> {
  const found = new Set<string>();
  let inside = false;
  for (const [token] of text.matchAll(/\{[{%]|[%}]\}|\\x5f|[A-Za-z_][A-Za-z0-9_]*\(?/g)) {
    if (token === '{{' || token === '{%') inside = true;
    else if (token === '}}' || token === '%}') inside = false;
    else if (!inside) continue;
    else if (token === '\\x5f' || isGadget(token)) found.add(token);
    else if (token.endsWith('(') && capableNames.has(token.slice(0, -1))) found.add(token.slice(0, -1));
  }
  return found;
}

function judgeTree(root: Node, concerns: Concern[]): void {
  const own = new Set<string>();
  /** Variables that hold texts put together by the template. */
  const built = new Set<string>();
  /** Filters and tests with arguments look like calls. */
  const applied = new Set<unknown>();
  const nodes = [...nodesOf(root)];
  for (const node of nodes) {
    if (node.type === 'Macro') own.add(nameOf(node.name) ?? '');
    if (node.type === 'FilterExpression' || node.type === 'FilterStatement') applied.add(node.filter);
    if (node.type === 'TestExpression') applied.add(node.test);
    const target = node.type === 'Set' ? variableOf(node.assignee as Node) : undefined;
    if (target !== undefined && (node.value === null || buildsText(node.value as Node))) built.add(target);
  }
  for (const node of nodes) {
    switch (node.type) {
      case 'MemberExpression':
        judgeMember(node, built, concerns);
        break;
      case 'CallExpression':
        if (!applied.has(node)) judgeCall(node, own, concerns);
        break;
      case 'FilterExpression':
      case 'FilterStatement':
        judgeFilter(node.filter as Node, concerns);
        break;
      case 'TestExpression':
        if (!reviewedTests.has(nameOf(node.test) ?? '')) unreviewed(concerns, `is ${nameOf(node.test)}`);
        break;
      case 'StringLiteral':
        judgeLiteral(node.value as string, concerns);
        break;
    }
  }
}

/** Every node, without recursion. Text outside of braces is no part of it. */
function* nodesOf(root: Node): Generator<Node> {
  const open: unknown[] = [root];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (Array.isArray(next)) open.push(...next.filter((item) => item !== undefined && item !== null));
    else if (next instanceof Map) for (const [key, value] of next) open.push(key, value);
    else if (typeof next === 'object' && next !== null && typeof (next as Node).type === 'string') {
      const node = next as Node;
      yield node;
      for (const [key, child] of Object.entries(node)) {
        if (typeof child !== 'object' || child === null) continue;
        // Text between tags is a StringLiteral in a body.
        if (Array.isArray(child) && /^(?:body|alternate|defaultBlock)$/.test(key))
          open.push(...child.filter((item: Node) => item.type !== 'StringLiteral'));
        else open.push(child);
      }
    }
  }
}

function nameOf(node: unknown): string | undefined {
  const { type, value, callee } = (node ?? {}) as Node;
  if (type === 'CallExpression') return nameOf(callee);
  return type === 'Identifier' ? (value as string) : undefined;
}

/** The variable that an expression is: its name, or that of a namespace's attribute. Undefined for all others. */
function variableOf(node: Node): string | undefined {
  if (node.type !== 'MemberExpression') return nameOf(node);
  const name = node.computed === true ? undefined : nameOf(node.property);
  return name === undefined ? undefined : `.${name}`;
}

function judgeMember(node: Node, built: ReadonlySet<string>, concerns: Concern[]): void {
  const property = node.property as Node;
  const literal =
    node.computed === true
      ? property.type === 'StringLiteral'
        ? (property.value as string)
        : undefined
      : nameOf(property);
  if (literal !== undefined) {
    if (literal.startsWith('_')) concerns.push({ dangerous: true, evidence: literal });
  } else if (buildsText(property) || built.has(variableOf(property) ?? '')) {
    // A name that is put together is a name that somebody hides.
    unreviewed(concerns, t('template.computed-attribute'));
  }
}

/** True for expressions that may put texts together. */
function buildsText(node: Node): boolean {
  if (node.type === 'KeywordArgumentExpression') return buildsText(node.value as Node);
  if (node.type === 'FilterExpression') {
    const name = nameOf(node.filter) ?? '';
    const args = ((node.filter as Node).args ?? []) as Node[];
    if (countingFilters.has(name)) return args.some(buildsText);
    return choosingFilters.has(name) ? [node.operand as Node, ...args].some(buildsText) : true;
  }
  if (node.type !== 'BinaryExpression') return false;
  const operator = (node.operator as { value: string }).value;
  if (operator === '~') return true;
  if (/^(?:-|\/\/?|\*\*|[<>]=?|[!=]=|(?:not )?in)$/.test(operator)) return false;
  return [node.left, node.right].some(
    (side) => (side as Node).type === 'StringLiteral' || buildsText(side as Node),
  );
}

function judgeCall(node: Node, own: ReadonlySet<string>, concerns: Concern[]): void {
  const callee = node.callee as Node;
  const name = nameOf(callee);
  if (name !== undefined) {
    if (own.has(name)) return;
    if (capableNames.has(name)) concerns.push({ dangerous: true, evidence: `${name}()` });
    else if (!reviewedCalls.has(name)) unreviewed(concerns, `${name}()`);
    return;
  }
  if (callee.type !== 'MemberExpression') {
    unreviewed(concerns, t('template.computed-call'));
    return;
  }
  const property = callee.property as Node;
  const method = callee.computed === true ? undefined : nameOf(property);
  if (method === undefined) unreviewed(concerns, t('template.computed-call'));
  else if (capableNames.has(method)) concerns.push({ dangerous: true, evidence: `.${method}()` });
  else if (!reviewedMethods.has(method) && !method.startsWith('_')) unreviewed(concerns, `.${method}()`);
}

function judgeFilter(filter: Node, concerns: Concern[]): void {
  const name = nameOf(filter) ?? '';
  if (name === 'attr') {
    const [argument] = (filter.args ?? []) as Node[];
    const text = argument?.type === 'StringLiteral' ? (argument.value as string) : undefined;
    if (text === undefined || text.startsWith('_'))
      concerns.push({ dangerous: true, evidence: `|attr(${text ?? '...'})` });
    else unreviewed(concerns, `|attr(${text})`);
  } else if (!reviewedFilters.has(name) && !reviewedTests.has(name)) unreviewed(concerns, `|${name}`);
}

/** Texts that name Python's own attributes serve only to reach them: in brackets, `attr`, `map(attribute=...)` or `format`. */
function judgeLiteral(text: string, concerns: Concern[]): void {
  const [name] = /__[a-z]+__|^__[a-z]+$|[.[]_\w+/.exec(text) ?? [];
  if (name !== undefined && /__[a-z]+__/.test(name) && isGadget(name))
    concerns.push({ dangerous: true, evidence: name });
  else if (name !== undefined) unreviewed(concerns, `"${name}"`);
  // Underscores alone, and characters by their number, serve to build such a name.
  else if (/^_+$|%c/.test(text)) unreviewed(concerns, `"${text}"`);
}

/** Attributes that lead from any object to the interpreter. */
function isGadget(text: string): boolean {
  return /__(?:class|base|bases|mro|subclasses|globals|builtins|import|init|dict|getattribute|getattr|call|reduce|loader|spec|self|func|code|closure|module|wrapped|new|del|setattr)__/.test(
    text,
  );
}

function unreviewed(concerns: Concern[], evidence: string): void {
  concerns.push({ dangerous: false, evidence });
}

/** Text has no mark that makes it a template; its name has to say so. */
async function scanTemplate(
  scan: ModelScan,
  source: ByteSource,
  member: readonly string[],
): Promise<string | undefined> {
  if (!/(?:\.(?:jinja2?|j2|template|tmpl)|(?:^|[/\\])chat_template\.\w+)$/i.test(member.at(-1) ?? scan.path))
    return undefined;
  if (source.size > scan.options.limits.textBytes) return undefined;
  const text = decodeTextFile(await source.read(0, source.size));
  if (text === undefined || !/\{[{%]/.test(text)) return undefined;
  // Web sites and generators of files have templates, too; those of models are rendered with messages, or stand in the model.
  const isNamed = scan.options.explicit || member.length > 0 || /chat_template/i.test(scan.path);
  if (!isNamed && !isChatTemplate(text) && !hasGadget(text)) return undefined;
  judgeTemplate(scan, text, member);
  return 'jinja-template';
}

/** Registration of the format; see ModelFormat. */
export const format: ModelFormat = {
  readings: [
    { id: 'template', rank: Rank.text, recognise: ({ text }) => !text.includes('\0'), scan: scanTemplate },
  ],
};
