import { parse, tokenize } from '@huggingface/jinja';
import { t, type Words, wordsOf } from '../../../../l10n/messages';
import type { ByteSource } from '../../bytes/byteSource';
import { decodeStrictUtf8, decodeTextFile } from '../../bytes/text';
import { LimitError } from '../../limits';
import { rule as templateInjection } from '../../rules/models/template-injection';
import { payloadOfTexts } from '../aims/payload';
import { type ModelFormat, Rank } from '../scan/format';
import type { ModelScan } from '../scan/modelScan';
import { shorten } from './formatReport';
import { isObject, type JsonObject } from './json';
import {
  appliedArguments,
  attributeArguments,
  capableNames,
  operatorTests,
  reviewedCalls,
  reviewedFilters,
  reviewedMethods,
  reviewedTests,
} from './reviewed/jinja';
import { type Growth, growthOf } from './templateGrowth';
import { gadgetIn, withPlainWords } from './templateNames';
import {
  nameOf,
  nodesOf,
  operatorOf,
  parametersOf,
  spelledText,
  type TemplateNode,
  TemplateScopes,
} from './templateScopes';
import { magnitudeOf, repeating } from './templateSizes';
import { plainStatements, testsAsFilters } from './templateTests';

/** Longer than any real chat template by far; the parser's time grows with it. */
const maxTemplateLength = 1 << 18;

/** Expressions and statements of one template that say what it is after. */
const maxParts = 200;

/** How bad a construct is, the text that shows it, and where the text is our own, what it is in every language. */
interface Concern {
  readonly dangerous: boolean;
  readonly evidence: string;
  readonly identity?: string;
  /** What is said, where it is not that the template reaches code or uses what was not reviewed. */
  readonly message?: string;
}

/**
 * Judges a chat template by its syntax tree; it is never rendered. Whoever loads the model renders it, often without Jinja's
 * sandbox, so that an attribute with an underscore in front reaches the interpreter (CVE-2024-34359). Default deny: calls, methods,
 * filters and tests are reviewed ones, or the template's own macros; what cannot be parsed is judged by its words.
 */
export function judgeTemplate(scan: ModelScan, text: string, member: readonly string[]): void {
  const payload = payloadOfTexts(...partsOf(text));
  for (const { dangerous, evidence, identity = evidence, message } of templateConcerns(text)) {
    scan.add(templateInjection, member, undefined, {
      identity: `template ${identity}`,
      message:
        message ??
        (dangerous
          ? t('template.template-reaches-code', shorten(evidence))
          : t('template.template-unreviewed', shorten(evidence))),
      evidence: shorten(evidence),
      ...(dangerous
        ? { effect: 'code' as const, payload }
        : { severity: 'medium' as const, confidence: 'medium' as const }),
    });
  }
}

/** What stands between the brackets of a template, which is nearly Python. */
function partsOf(text: string): string[] {
  const parts: string[] = [];
  for (let open = text.indexOf('{'); open >= 0 && parts.length < maxParts; ) {
    const next = text[open + 1];
    let end = open - 1;
    if (next === '{' || next === '%') {
      end = text.indexOf(next === '{' ? '}}' : '%}', open + 2);
      if (end < 0) break;
      parts.push(text.slice(open + 2, end).replace(/^-|-$/g, ''));
    }
    open = text.indexOf('{', end + 2);
  }
  return parts;
}

/** A template in a configuration. */
interface NamedTemplate {
  /** Where it stands. */
  readonly name: string;
  readonly text: string;
  /** What it is called in a list or a mapping of several. */
  readonly path?: string;
}

/** Templates of a tokenizer's configuration: one text, a list of named ones, or a mapping of names to them. */
export function templatesOf(root: JsonObject): NamedTemplate[] {
  const { chat_template: template } = root;
  if (typeof template === 'string')
    return /\{[{%]/.test(template) ? [{ name: 'chat_template', text: template }] : [];
  const named = Array.isArray(template)
    ? template.map((item) => (isObject(item) ? [String(item.name), item.template] : [item, item]))
    : isObject(template)
      ? Object.entries(template)
      : [];
  return named.flatMap(([name, text]) => {
    const value = isObject(text) ? text.template : text;
    return typeof value === 'string'
      ? [{ name: `chat_template ${name}`, text: value, path: String(name) }]
      : [];
  });
}

/** True for what is rendered with a conversation. */
function isChatTemplate(text: string): boolean {
  return /\b(?:messages|bos_token|eos_token|add_generation_prompt|raise_exception)\b/.test(text);
}

/** True where a text reaches for what leads out of any template, plainly or spelled in hexadecimal. */
export function hasGadget(text: string): boolean {
  return gadgetIn(withPlainWords(text)) !== undefined || /\|\s{0,8}attr\b|\\x5f/.test(text);
}

function templateConcerns(template: string): Concern[] {
  const concerns: Concern[] = [];
  // The parser takes these tags out, which can join what stands around them to a comment.
  const text = withPlainWords(template).replace(/\{%-?\s{0,64}(?:end)?generation\s{0,64}-?%\}/g, '{{0}}');
  if (text.length <= maxTemplateLength) {
    try {
      // Runs of white space change nothing that is judged, and the lexer's time grows with their square.
      const tokens = plainStatements(testsAsFilters(tokenize(text.replace(/\s{2,}/g, ' '))));
      const root = parse(tokens) as unknown as TemplateNode;
      judgeTree(root, concerns);
      judgeGrowth(root, concerns);
      return concerns;
    } catch {
      // Jinja itself knows more statements than this parser; and nesting can exhaust it.
    }
  }
  concerns.length = 0;
  for (const word of suspectWords(text)) concerns.push({ dangerous: true, evidence: word });
  unreviewed(concerns, wordsOf('template.unparsed-syntax'));
  return concerns;
}

/** What fills the memory; a template that is too entangled to tell keeps what was found in it. */
function judgeGrowth(root: TemplateNode, concerns: Concern[]): void {
  try {
    for (const growth of growthOf(root)) concerns.push(concernOf(growth));
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    unreviewed(concerns, wordsOf('template.unparsed-syntax'));
  }
}

function concernOf(growth: Growth): Concern {
  if (growth.kind === 'endless')
    return { dangerous: false, evidence: '{% for %}', message: t('template.endless') };
  const { name } = growth;
  return {
    dangerous: false,
    evidence: name,
    identity: `${name} grows`,
    message: t('template.grows', shorten(name)),
  };
}

/** Names inside `{{ }}` and `{% %}` that lead out, for templates that cannot be parsed. */
function suspectWords(text: string): Set<string> {
  const found = new Set<string>();
  let inside = false;
  for (const [token] of text.matchAll(/\{[{%]|[%}]\}|\\x5f|[A-Za-z_][A-Za-z0-9_]*\(?/g)) {
    const gadget = gadgetIn(token);
    if (token === '{{' || token === '{%') inside = true;
    else if (token === '}}' || token === '%}') inside = false;
    else if (!inside) continue;
    else if (token === '\\x5f' || gadget !== undefined) found.add(gadget ?? token);
    else if (token.endsWith('(') && capableNames.has(token.slice(0, -1))) found.add(token.slice(0, -1));
  }
  return found;
}

function judgeTree(root: TemplateNode, concerns: Concern[]): void {
  const nodes = [...nodesOf(root)];
  const scopes = new TemplateScopes(nodes);
  /** Filters and tests with arguments look like calls. */
  const applied = new Set<unknown>();
  for (const node of nodes) {
    if (node.type === 'FilterExpression' || node.type === 'FilterStatement') applied.add(node.filter);
    if (node.type === 'TestExpression') applied.add(node.test);
  }
  for (const node of nodes) {
    switch (node.type) {
      case 'MemberExpression':
        judgeMember(node, scopes, concerns);
        break;
      case 'CallExpression':
        if (!applied.has(node)) judgeCall(node, scopes, concerns);
        break;
      case 'FilterExpression':
        judgeSpelled(node, concerns);
        judgeFilter(node.filter as TemplateNode, scopes, concerns);
        if (repeating.test(nameOf(node.filter) ?? ''))
          judgeProduct(node, `|${nameOf(node.filter)}`, concerns);
        break;
      case 'FilterStatement':
        judgeFilter(node.filter as TemplateNode, scopes, concerns);
        break;
      case 'TestExpression':
        if (!reviewedTests.has(nameOf(node.test) ?? '')) unreviewed(concerns, `is ${nameOf(node.test)}`);
        break;
      case 'BinaryExpression':
        judgeSpelled(node, concerns);
        if (/^\*\*?$/.test(operatorOf(node))) judgeProduct(node, operatorOf(node), concerns);
        break;
      case 'KeywordArgumentExpression':
        // Keywords are keys of a dict, and so texts.
        judgeLiteral(nameOf(node.key) ?? '', concerns);
        break;
      case 'StringLiteral':
        judgeLiteral(node.value as string, concerns);
        break;
      case 'Macro':
        // A macro tells what it and its parameters are called: `m.name`, `m.arguments`.
        for (const part of [node.name, ...((node.args ?? []) as TemplateNode[])])
          for (const name of parametersOf([part as TemplateNode])) judgeLiteral(name, concerns);
        break;
    }
  }
}

function judgeMember(node: TemplateNode, scopes: TemplateScopes, concerns: Concern[]): void {
  const property = node.property as TemplateNode;
  // A slice takes parts of a value.
  if (property.type === 'SliceExpression') return;
  const literal =
    node.computed === true
      ? property.type === 'StringLiteral'
        ? (property.value as string)
        : undefined
      : nameOf(property);
  if (literal === undefined) {
    // A name that is put together is a name that somebody hides.
    if (scopes.level(property) === 2) unreviewed(concerns, wordsOf('template.computed-attribute'));
  } else judgeAttribute(literal, concerns);
}

function judgeAttribute(name: string, concerns: Concern[]): void {
  if (name.startsWith('_') || gadgetIn(name) !== undefined)
    concerns.push({ dangerous: true, evidence: name });
}

/** Names that stand in the template in pieces. */
function judgeSpelled(node: TemplateNode, concerns: Concern[]): void {
  const gadget = gadgetIn(spelledText(node) ?? '');
  if (gadget !== undefined) concerns.push({ dangerous: true, evidence: gadget });
}

/** What makes as much text, or as many steps or items, as it is told. */
const sized = new Set(
  'batch center expandtabs format indent lipsum ljust range rjust slice string tojson wordwrap zfill'.split(
    ' ',
  ),
);
/** A width in a format: `%99999999d`, `{:99999999}`. */
const width = /%[-+ #0]{0,9}\d{8}|\{[^{}]{0,99}:[^{}]{0,9}\d{8}/;

/** Numbers that make a text, or a loop, as large as the machine. */
function judgeNumbers(name: string, args: readonly TemplateNode[], concerns: Concern[]): void {
  if (!sized.has(name)) return;
  const limit = name === 'lipsum' ? maxParagraphs : maxNumber;
  for (const argument of args) {
    const value = (argument.type === 'KeywordArgumentExpression' ? argument.value : argument) as TemplateNode;
    if (/^(?:Integer|Float)Literal$/.test(value.type) && Number(value.value) > limit)
      unreviewed(concerns, `${name} ${value.value}`);
  }
}

const maxNumber = 10_000_000;
/** Paragraphs, or words of one, that Jinja makes up. */
const maxParagraphs = 1000;

/** A product, a power, or a text between items, of constants that is as large, however it is written. */
function judgeProduct(node: TemplateNode, sign: string, concerns: Concern[]): void {
  const size = magnitudeOf(node);
  if (size > maxNumber) unreviewed(concerns, `${sign} ${size.toPrecision(3)}`);
}

function judgeCall(node: TemplateNode, scopes: TemplateScopes, concerns: Concern[]): void {
  const callee = node.callee as TemplateNode;
  const name = nameOf(callee);
  if (name !== undefined) {
    if (scopes.isMacro(name)) return;
    if (capableNames.has(name)) concerns.push({ dangerous: true, evidence: `${name}()` });
    else if (!scopes.isHarmlessVariable(name) && (!reviewedCalls.has(name) || scopes.isRebound(name)))
      unreviewed(concerns, `${name}()`);
    judgeNumbers(name, (node.args ?? []) as TemplateNode[], concerns);
    return;
  }
  if (callee.type !== 'MemberExpression') {
    unreviewed(concerns, wordsOf('template.computed-call'));
    return;
  }
  const property = callee.property as TemplateNode;
  const method = callee.computed === true ? undefined : nameOf(property);
  judgeNumbers(method ?? '', (node.args ?? []) as TemplateNode[], concerns);
  if (method === undefined) unreviewed(concerns, wordsOf('template.computed-call'));
  else if (capableNames.has(method)) concerns.push({ dangerous: true, evidence: `.${method}()` });
  // A format has attributes in it: `'{0.name}'`.
  else if (method === 'format' && scopes.level(callee.object as TemplateNode) === 2)
    unreviewed(concerns, wordsOf('template.computed-attribute'));
  else if (!method.startsWith('_') && (!reviewedMethods.has(method) || scopes.isReboundAttribute(method)))
    unreviewed(concerns, `.${method}()`);
}

function judgeFilter(filter: TemplateNode, scopes: TemplateScopes, concerns: Concern[]): void {
  const name = nameOf(filter) ?? '';
  const args = (filter.args ?? []) as TemplateNode[];
  if (name === 'attr') {
    const [argument] = args;
    const text = argument?.type === 'StringLiteral' ? (argument.value as string) : undefined;
    if (text === undefined || text.startsWith('_') || gadgetIn(text) !== undefined)
      concerns.push({ dangerous: true, evidence: `|attr(${text ?? '...'})` });
    else unreviewed(concerns, `|attr(${text})`);
    return;
  }
  judgeNumbers(name, args, concerns);
  if (!reviewedFilters.has(name) && !reviewedTests.has(name)) unreviewed(concerns, `|${name}`);
  const keyword = args.find(
    (argument) => argument.type === 'KeywordArgumentExpression' && nameOf(argument.key) === 'attribute',
  );
  if (Object.hasOwn(attributeArguments, name)) {
    const attribute = (keyword?.value as TemplateNode | undefined) ?? args[attributeArguments[name]];
    if (attribute?.type === 'StringLiteral')
      for (const part of (attribute.value as string).split('.')) judgeAttribute(part, concerns);
    else if (attribute !== undefined && scopes.level(attribute) === 2)
      unreviewed(concerns, wordsOf('template.computed-attribute'));
  }
  // The name of an attribute may be among what is handed on, or among arguments in a list or a dict.
  const handedOn = args.filter(({ type }, at) => (name === 'map' && at > 0) || /Spread/.test(type));
  if (Object.hasOwn(attributeArguments, name) && handedOn.some((argument) => scopes.level(argument) === 2))
    unreviewed(concerns, wordsOf('template.computed-attribute'));
  const use =
    keyword === undefined && Object.hasOwn(appliedArguments, name) ? args[appliedArguments[name]] : undefined;
  if (use === undefined || use.type === 'KeywordArgumentExpression') return;
  const text = use.type === 'StringLiteral' ? (use.value as string) : '...';
  const isReviewed =
    name === 'map'
      ? reviewedFilters.has(text) || reviewedTests.has(text)
      : reviewedTests.has(text) || operatorTests.has(text);
  if (!isReviewed) unreviewed(concerns, `|${name}('${text}')`);
}

/** Texts that name Python's own attributes serve only to reach them: in brackets, `attr`, `map(attribute=...)` or `format`. */
function judgeLiteral(text: string, concerns: Concern[]): void {
  const gadget = gadgetIn(text);
  const [name] = /__[a-z]+__|^__[a-z]+$|[.[]_\w+/.exec(text) ?? [];
  if (gadget !== undefined) concerns.push({ dangerous: true, evidence: gadget });
  else if (name !== undefined) unreviewed(concerns, `"${name}"`);
  // Underscores alone, and characters by their number, serve to build such a name.
  else if (/^_+$|%c/.test(text) || width.test(text)) unreviewed(concerns, `"${text}"`);
}

function unreviewed(concerns: Concern[], evidence: string | Words): void {
  const shown =
    typeof evidence === 'string' ? { evidence } : { evidence: evidence.text, identity: evidence.english };
  concerns.push({ dangerous: false, ...shown });
}

/** Text has no mark that makes it a template; its name has to say so. */
async function scanTemplate(
  scan: ModelScan,
  source: ByteSource,
  member: readonly string[],
): Promise<string | undefined> {
  if (!/(?:\.(?:jinja2?|j2|template|tmpl)|(?:^|[/\\])chat_template\.\w+)$/i.test(member.at(-1) ?? scan.path))
    return undefined;
  if (source.size > scan.options.limits.textBytes) throw new LimitError('textBytes');
  scan.spendText(source.size);
  const bytes = await source.read(0, source.size);
  // Loaders read UTF-8, in which a zero is a character like any other.
  const text = decodeStrictUtf8(bytes) ?? decodeTextFile(bytes);
  if (text === undefined || !/\{[{%]/.test(text)) return undefined;
  // Web sites and generators of files have templates, too; those of models are rendered with messages, or stand in the model.
  const isNamed = scan.options.explicit || member.length > 0 || /chat_template/i.test(scan.path);
  if (!isNamed && !isChatTemplate(text) && !hasGadget(text)) return undefined;
  judgeTemplate(scan, text, member);
  return 'jinja-template';
}

/** Registration of the format; see ModelFormat. */
export const format: ModelFormat = {
  readings: [{ id: 'template', rank: Rank.text, recognise: () => true, scan: scanTemplate }],
};
