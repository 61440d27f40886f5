import { describe, expect, it } from 'vitest';
import { scanBytes } from '../../support/scan';

/*
 * Parse trees of nltk, roots of scipy, and steps and forecasts of statsmodels: what their libraries write is in test/fixtures/modern/tables; here
 * is what no library writes. Eleven of the programs were loaded by nltk 3.10, scipy 1.17 and statsmodels 0.15: one reached the function.
 */

const global = (module: string, name: string) => `c${module}\n${name}\n`;
const text = (value: string) => `X${String.fromCharCode(value.length)}\0\0\0${value}`;
const made = (cls: string) => `${cls})\x81`;
const built = (object: string, ...items: string[]) => `${object}(${items.join('')}db`;
const call = (callee: string, ...args: string[]) => `${callee}(${args.join('')}tR`;

const act = global('os', 'getcwd');
const own = global('mine', 'Net');
const tree = made(global('nltk.tree.tree', 'Tree'));
const root = made(global('scipy.optimize._zeros_py', 'RootResults'));
const steps = made(global('statsmodels.distributions.empirical_distribution', 'ECDF'));
const model = made(global('statsmodels.tsa.forecasting.theta', 'ThetaModel'));
const counts = made(global('statsmodels.discrete.discrete_model', 'NegativeBinomial'));
const results = made(global('statsmodels.tsa.forecasting.theta', 'ThetaModelResults'));

async function verdictOf(program: string): Promise<string> {
  return (await scanBytes(`\x80\x02${program}.`)).verdict;
}

describe('results that keep what was found', () => {
  it.each([
    ['a tree', built(`${tree}(${text('a')}${text('b')}e`, text('_label'), text('S'))],
    [
      'a tree in a tree',
      built(`${tree}${built(tree, text('_label'), text('NP'))}a`, text('_label'), text('S')),
    ],
    ['a root', `${root}(${text('root')}G\0\0\0\0\0\0\0\0u`],
    ['steps', built(steps, text('n'), 'K\x01', text('side'), text('left'))],
    [
      'a forecast',
      built(results, text('_nobs'), 'K\x01', text('_model'), built(model, text('_period'), 'K\x04')),
    ],
    ['a model of counts', built(counts, text('loglike_method'), text('nb2'))],
  ])('%s is safe', async (_, program) => {
    expect(await verdictOf(program)).toBe('safe');
  });

  it.each([
    // Reaches the function.
    ['a tree that adds items by a function', `${built(tree, text('extend'), act)}(K\x01e`],
    // Do not, and keep it for whoever uses the object.
    ['a tree that adds one by a function', `${built(tree, text('append'), act)}K\x01a`],
    ['a tree of a function', `${tree}${act}a`],
    ['a tree with an instance of the user', `${tree}${made(own)}a`],
    ['a tree whose label is a function', built(tree, text('_label'), act)],
    ['a tree with another attribute', built(tree, text('leaves'), act)],
    ['a tree that is called', call(global('nltk.tree.tree', 'Tree'), text('S'), ']')],
    ['a tree whose method is called', call(call(global('builtins', 'getattr'), tree, text('draw')))],
    ['a tree that reads texts', call(global('nltk.tree.tree', 'Tree.fromstring'), text('(S a)'))],
    ['a tree as a key', `}${tree}Ns`],
    ['a root of a function', `${root}(${text('root')}${act}u`],
    ['a root with an instance of the user', `${root}(${text('root')}${made(own)}u`],
    ['a root that is called', call(global('scipy.optimize._zeros_py', 'RootResults'), 'NNNNN')],
    ['a root that adds items by a function', `${built(root, text('__setitem__'), act)}(${text('a')}Nu`],
    ['a root whose method is called', call(call(global('builtins', 'getattr'), root, text('update')), '}')],
    ['steps of a function', built(steps, text('x'), act)],
    ['steps whose method is a function', built(steps, text('__call__'), act)],
    ['steps that are called', call(steps, 'K\x01')],
    ['steps with another attribute', built(steps, text('z'), 'N')],
    ['steps made by a call', call(global('statsmodels.distributions.empirical_distribution', 'ECDF'), ']')],
    ['a forecast of a function', built(results, text('_model'), act)],
    ['a forecast of a model of the user', built(results, text('_model'), made(own))],
    ['a forecast whose method is a function', built(results, text('forecast'), act)],
    ['a forecast by a call', call(global('statsmodels.tsa.forecasting.theta', 'ThetaModelResults'), 'NNNN')],
    ['a model whose data are a function', built(model, text('_y'), act)],
    // Asks it whether it is a text.
    ['a model of counts by an instance', built(counts, text('loglike_method'), made(own))],
    ['a model of counts by a function', built(counts, text('loglike_method'), act)],
    ['a model of counts with another method', built(counts, text('_hessian_nb2'), act)],
    ['a model of counts that starts over', built(counts, text('_initialize'), act)],
  ])('%s is not', async (_, program) => {
    expect(await verdictOf(program)).not.toBe('safe');
  });
});

describe('an instance that is made with keywords before protocol 4', () => {
  const making = (cls: string) => call(global('builtins', 'getattr'), cls, text('__new__'));
  const partial = (made: string, cls: string) =>
    `${call(global('functools', 'partial'), made)}(${made}(${cls}t}NtbN0)R`;
  const bunch = global('scipy.stats._stats_py', 'LinregressResult');

  it.each([
    ['of a reviewed class', partial(making(bunch), bunch), 'suspicious'],
    ["of somebody's class", partial(making(own), own), 'suspicious'],
    ['of a class that acts', partial(making(global('subprocess', 'Popen')), own), 'dangerous'],
    ['of a module', partial(making(global('mine', 'net')), own), 'dangerous'],
    [
      'by another method',
      partial(call(global('builtins', 'getattr'), own, text('__call__')), own),
      'dangerous',
    ],
  ])('%s', async (_, program, verdict) => {
    expect(await verdictOf(program)).toBe(verdict);
  });

  /** As Python writes it: one method, which the partial and its state share. */
  const written = (cls: string, args: string, keywords: string, given = ')', method = '__new__') =>
    `${global('functools', 'partial')}${call(global('builtins', 'getattr'), `${cls}q\x02`, text(method))}q\x01\x85R(h\x01(h\x02${args}t${keywords}Ntb${given}R`;
  const error = `}${text('intercept_stderr')}`;
  const numbers = 'K\0K\0K\0K\0K\0';
  const far = `B\0\0\x20\0${'\0'.repeat(1 << 21)}0`;

  it.each([
    ['with its numbers', written(bunch, numbers, `${error}K\0s`)],
    [
      'far behind its keyword',
      `${text('intercept_stderr')}q\x04${far}${written(bunch, numbers, '}h\x04K\0s')}`,
    ],
    ['and is built', `${written(bunch, numbers, `${error}K\0s`)}}${text('intercept_stderr')}K\0sb`],
  ])('is safe %s', async (_, program) => {
    expect(await verdictOf(program)).toBe('safe');
  });

  it.each([
    ['with a function', written(bunch, numbers, `${error}${act}s`)],
    ['with a function in a place', written(bunch, `K\0K\0K\0K\0${act}`, `${error}K\0s`)],
    ['with a keyword that it does not take', written(bunch, numbers, `}${text('rvalue')}K\0s`)],
    ['with too few numbers', written(bunch, 'K\0', `${error}K\0s`)],
    ['when the call is given more', written(bunch, numbers, `${error}K\0s`, '(K\x01t')],
    ['by another method', written(bunch, numbers, `${error}K\0s`, ')', '_make')],
    [
      'of another class',
      written(bunch, numbers, `${error}K\0s`).replace('h\x02', global('builtins', 'list')),
    ],
    ['of a class that nobody reviewed', written(own, numbers, `${error}K\0s`)],
    ['of a class that takes no keywords', written(global('builtins', 'list'), numbers, `${error}K\0s`)],
    ['and its state is replaced', written(bunch, numbers, `${error}K\0s`).replace('Ntb', `Ntb(${act})NNtb`)],
    [
      'and keywords are added later',
      written(bunch, numbers, `${error}K\0sq\x03`, `h\x03${text('x')}${act}s0)`),
    ],
    ['and its method is called', `${written(bunch, numbers, `${error}K\0s`)}0h\x01(h\x02${numbers}tR`],
  ])('is not safe %s', async (_, program) => {
    expect(await verdictOf(program)).not.toBe('safe');
  });
});
