import { describe, expect, it } from 'vitest';
import { isModelName } from '../../../engine/src/models/names';

describe('names of models', () => {
  it.each([
    ['model.pth', true],
    ['a/site-packages.pth', true],
    ['models/model.PTH', true],
    ['model.pkl.gz', true],
    ['.venv/lib/python3.11/site-packages/distutils-precedence.pth', false],
    ['C:\\Python\\Lib\\site-packages\\a.pth', false],
    ['.venv/lib/python3.11/site-packages/torchhub/model.pth', true],
    ['notes.txt', false],
  ])('%s: %s', (path, expected) => {
    expect(isModelName(path)).toBe(expected);
  });
});
