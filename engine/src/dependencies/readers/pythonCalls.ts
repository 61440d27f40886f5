import type { PythonDocument } from '../../python/document';
import { callsOf, type Wanted } from '../../python/names/calls';
import type { SyntaxNode } from '../../python/syntax/node';
import { type TextTest, testText } from '../../text/textTests';
import { emptyManifest, type Manifest, type MutableManifest } from '../manifest';
import { readRequirementText } from './pep508';
import {
  mayStartInstall,
  pipFunctions,
  programStarters,
  readSession,
  readStartedProgram,
} from './pythonCommands';

const setupFunctions = new Set(['setuptools.setup', 'distutils.core.setup']);
const setupLists = new Set(['install_requires', 'setup_requires', 'tests_require']);
const componentLists = ['packages_to_install'];
/** What takes a list of packages by the name of a keyword: ZenML's containers, images of Flyte and of Union. */
const imageLists: ReadonlyMap<string, string> = new Map([
  ['DockerSettings', 'requirements'],
  ['ImageSpec', 'packages'],
]);
/** Dictionaries of Ray's environments, whose packages stand below `pip` and `uv`. */
const environments = 'runtime_env';

/** Indexes that the packages of a component come from: the first in place of PyPI, others beside it. */
const componentIndexes = 'pip_index_urls';

const sessionMethods = new Set(['install', 'conda_install']);
const session = /^session\.(?:conda_)?install$/;

const starterTails = new Set(
  [...programStarters, ...pipFunctions].map((name) => name.slice(name.lastIndexOf('.') + 1)),
);

const wanted: Wanted = {
  tail: (name) =>
    name === 'setup' || imageLists.has(name) || starterTails.has(name) || sessionMethods.has(name),
  callee: (name) =>
    setupFunctions.has(name) ||
    programStarters.has(name) ||
    pipFunctions.has(name) ||
    imageLists.has(name.slice(name.lastIndexOf('.') + 1)),
  keyword: (name) => componentLists.includes(name) || name === componentIndexes || name === environments,
  // Of nox: `session.install("torch==2.0")`.
  method: (name) => sessionMethods.has(name),
};

/** False only where no call of a text can ask for packages. */
export function mayAskForPackages(path: string, text: string, test: TextTest = testText): boolean {
  return (
    test(component, text) ||
    mayStartInstall(text, test) ||
    (text.includes('session.') && test(isNox, text)) ||
    (/(?:^|[\\/])setup\.py$/.test(path) && text.includes('setup'))
  );
}

const isNox = /\b(?:import|from)[ \t]+nox\b/;
const component = new RegExp(
  [...componentLists, componentIndexes, ...imageLists.keys(), environments].join('|'),
);

/**
 * Requirements that Python code hands to setuptools' `setup`, to components of Kubeflow Pipelines and to pip, as far as they are written
 * as literals or names for them. Nothing is run.
 */
export function readPythonCalls(document: PythonDocument): readonly Manifest[] {
  const library = emptyManifest('pyproject', 'library');
  const components = emptyManifest('pip', 'component');
  const commands = emptyManifest('pip', 'command');
  const tests = emptyManifest('pip', 'library');
  const seen = new Set<SyntaxNode>();
  for (const call of callsOf(document.collected, document.evaluator, wanted)) {
    const { callee, resolved, keywords } = call;
    if (!resolved && session.test(callee) && isNox.test(document.source.text))
      readSession(call, document, tests);
    if (programStarters.has(callee) || pipFunctions.has(callee)) readStartedProgram(call, document, commands);
    for (const name of componentLists) {
      const list = keywords.get(name);
      if (list !== undefined) readList(document, list.node, components, seen);
    }
    const image = keywords.get(imageLists.get(callee.slice(callee.lastIndexOf('.') + 1)) ?? '');
    if (image !== undefined) readList(document, image.node, components, seen);
    const environment = keywords.get(environments)?.value;
    if (environment?.kind === 'dictionary')
      for (const key of ['pip', 'uv']) {
        const list = environment.entries.get(key);
        if (list !== undefined) readPackages(document, list, components, seen);
      }
    readIndexes(document, keywords.get(componentIndexes)?.node, components, seen);
    if (!resolved || !setupFunctions.has(callee)) continue;
    for (const name of setupLists) {
      const list = keywords.get(name);
      if (list !== undefined) readList(document, list.node, library, seen);
    }
    const extras = keywords.get('extras_require')?.value;
    if (extras?.kind === 'dictionary') {
      for (const [extra, node] of extras.entries) readList(document, node, library, seen, extra);
    }
    const python = keywords.get('python_requires');
    if (python?.value.kind === 'constant') {
      const { start, end } = python.node;
      library.python = { specifier: String(python.value.value).replace(/\s+/g, ''), start, end };
    }
  }
  return [library, components, commands, tests].filter(
    ({ requirements, options, problems, python }) =>
      requirements.length + options.length + problems.length > 0 || python !== undefined,
  );
}

function readList(
  document: PythonDocument,
  node: SyntaxNode,
  result: MutableManifest,
  seen: Set<SyntaxNode>,
  group?: string,
): void {
  const { evaluator, source } = document;
  const value = evaluator.evaluate(node);
  const items = value.kind === 'list' ? value.items : [];
  for (const item of items) {
    const text = evaluator.evaluate(item);
    if (text.kind !== 'constant' || typeof text.value !== 'string' || seen.has(item)) continue;
    seen.add(item);
    // A plain literal: one pair of quotes around what it means.
    const inner = { start: item.start + 1, end: item.end - 1 };
    const exact = item.type === 'string' && source.text.slice(inner.start, inner.end) === text.value;
    readRequirementText({ value: text.value, ...(exact ? inner : item), exact }, result, group);
  }
}

/** `["a"]`, or `{"packages": ["a"]}`. */
function readPackages(
  document: PythonDocument,
  node: SyntaxNode,
  result: MutableManifest,
  seen: Set<SyntaxNode>,
): void {
  const value = document.evaluator.evaluate(node);
  const inside = value.kind === 'dictionary' ? value.entries.get('packages') : node;
  if (inside !== undefined) readList(document, inside, result, seen);
}

function readIndexes(
  { evaluator, source }: PythonDocument,
  node: SyntaxNode | undefined,
  result: MutableManifest,
  seen: Set<SyntaxNode>,
): void {
  const value = node === undefined ? undefined : evaluator.evaluate(node);
  for (const [index, item] of (value?.kind === 'list' ? value.items : []).entries()) {
    const address = evaluator.evaluate(item);
    if (address.kind !== 'constant' || typeof address.value !== 'string' || seen.has(item)) continue;
    seen.add(item);
    const name = index === 0 ? '--index-url' : '--extra-index-url';
    const { start, end } = item;
    const exact = item.type === 'string' && source.text.slice(start + 1, end - 1) === address.value;
    const place = exact ? { valueStart: start + 1, valueEnd: end - 1 } : {};
    result.options.push({ name, value: address.value, start, end, ...place });
  }
}
