/** Typing with remembered trees gives what reading the text anew gives. */
import { afterAll, describe, expect, it } from 'vitest';
import { analyzeCells, analyzeDocument } from '../../../engine/src/analysis/analyzeDocument';
import { ParseMemory } from '../../../engine/src/python/memory';
import { contextWith } from './support';

const memory = new ParseMemory();
afterAll(() => memory.dispose());

const start = [
  'import pickle, torch',
  '',
  'class A:',
  '    def f(self):',
  '        return pickle.load(self.file)',
  '',
  '    def g(self):',
  '        return torch.load(self.path)',
  '',
  'def h(path):',
  '    """text"""',
  '    return pickle.load(open(path))',
  '',
].join('\n');

/** Statements that depend on each other, on imports, and on files that others write. */
const connected = [
  '"""A program."""',
  'import joblib',
  'import os as system',
  'from pickle import load as read, loads',
  'from flask import Flask, request',
  '',
  'app = Flask(__name__)',
  'verify = False',
  'options = {"weights_only": False}',
  '',
  'def save(model):',
  '    joblib.dump(model, "model.joblib")',
  '',
  'def restore():',
  '    return joblib.load("model.joblib")',
  '',
  '@app.route("/")',
  'def predict(key):',
  '    return loads(request.data), read(key), restore()',
  '',
  'class Store(object):',
  '    def __init__(self):',
  '        self.read = read',
  '    def get(self, file):',
  '        return self.read(file)  # secure-ml: ignore[pickle-load] known',
  '',
  'import requests, torch',
  'requests.get("https://example.org", verify=verify, timeout=1)',
  'torch.load("x.pt", **options)',
  'requests.download("https://example.org", "model.joblib")',
  '',
  'import gradio as gr',
  'def show(name):',
  '    return open("models/" + name).read()',
  'box = gr.Textbox()',
  'gr.Interface(show, inputs=[box], outputs="text").launch()',
  '',
].join('\n');

/** A small generator of numbers, so that a failure can be run again. */
function* numbers(seed: number): Generator<number, never> {
  for (let state = seed; ; ) {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    yield state;
  }
}

describe('remembered trees', () => {
  it('give the findings of a fresh reading after each of 300 edits', async () => {
    const random = numbers(7);
    const pick = (below: number) => random.next().value % below;
    const pieces = [
      'x',
      '\n',
      '    ',
      '"""',
      '(',
      ')',
      'pickle.loads(b)\n',
      'def k():\n    pass\n',
      '#',
      'class B:\n',
    ];
    let text = start;
    for (let round = 0; round < 300; round++) {
      const at = pick(text.length + 1);
      text =
        pick(3) === 0
          ? text.slice(0, at) + text.slice(Math.min(text.length, at + 1 + pick(8)))
          : text.slice(0, at) + pieces[pick(pieces.length)] + text.slice(at);
      if (round % 40 === 39) text = start;
      const kept = await analyzeDocument('a.py', text, 'python', contextWith({ memory }));
      const fresh = await analyzeDocument('a.py', text, 'python', contextWith({}));
      expect({ text, report: kept }).toEqual({ text, report: fresh });
    }
  });

  it('know what a statement depends on, over 400 edits of whole words and lines', async () => {
    const random = numbers(11);
    const pick = (below: number) => random.next().value % below;
    const kept = new ParseMemory();
    const words = [
      'True',
      'loads',
      'read',
      'verify',
      'joblib',
      'import skops.io\n',
      'from pickle import *\n',
      '\n',
    ];
    let text = connected;
    for (let round = 0; round < 400; round++) {
      if (round % 8 === 7) text = connected;
      else {
        const places = [...text.matchAll(/^|\w+/gm)];
        const { 0: word, index } = places[pick(places.length)];
        const line = text.slice(index, text.indexOf('\n', index) + 1);
        const change = [words[pick(words.length)], '', line + line][pick(3)];
        text = text.slice(0, index) + change + text.slice(index + (pick(2) === 0 ? word : line).length);
      }
      const report = await analyzeDocument('a.py', text, 'python', contextWith({ memory: kept }));
      const fresh = await analyzeDocument('a.py', text, 'python', contextWith({}));
      expect({ text, report }).toEqual({ text, report: fresh });
    }
    kept.dispose();
  });

  it('forget what the rules said when versions change', async () => {
    const kept = new ParseMemory();
    const text = 'import torch\ntorch.load("/tmp/x.pt")\n';
    const severities: string[][] = [];
    for (const versions of [new Map(), new Map([['torch', '2.8.0']]), new Map([['torch', '2.1.0']])]) {
      const report = await analyzeDocument('a.py', text, 'python', contextWith({ memory: kept, versions }));
      expect(report).toEqual(await analyzeDocument('a.py', text, 'python', contextWith({ versions })));
      severities.push(report.findings.map(({ severity }) => severity));
    }
    expect(severities).toEqual([['high'], ['info'], ['high']]);
    kept.dispose();
  });

  it('follow cells that are added, moved and removed', async () => {
    const cells = new ParseMemory();
    const a = 'import pickle';
    const b = 'x = 1\npickle.load(f)';
    const c = 'def f():\n    return pickle.loads(b)';
    for (const order of [[a, b], [a, c, b], [a, b, c], [c, a, b], [a, c], [a], []]) {
      const list = order.map((text, index) => ({ index, text }));
      const kept = await analyzeCells('a.ipynb', list, contextWith({ memory: cells }));
      expect(kept).toEqual(await analyzeCells('a.ipynb', list, contextWith({})));
    }
    cells.dispose();
  });
});
