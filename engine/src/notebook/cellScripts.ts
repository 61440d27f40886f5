/** Notebooks that are no .ipynb: scripts with cell marks (Jupytext, VS Code, Databricks) and Python in Markdown. */
import { pythonInR } from '../pipelines/pythonPrograms';
import { callsOfR } from '../pipelines/readers/rScripts';
import { type TextTest, testText } from '../text/textTests';
import { type MaskedCell, maskMagics, type ShellLine, shellCell } from './magics';

/** `# %%`, Databricks' header and its divider between cells. */
const cellMark = /^# (?:%%|COMMAND -{5,20}|Databricks notebook source)/m;
/** A magic or command that the format keeps in a comment: `# MAGIC %sh`, `# !pip install x`. */
const commented = /^# (?:(MAGIC) ?)?([^\r\n]{0,2000})/gm;

/** A script with cell marks, its magics masked; undefined for any other script. */
export function readScript(text: string, test: TextTest = testText): MaskedCell | undefined {
  if (!test(cellMark, text)) return undefined;
  const { text: masked = text, shellLines } = maskMagics(text);
  const lines: ShellLine[] = [...shellLines];
  let isShell = false;
  for (const match of text.matchAll(commented)) {
    const [whole, magic, line = ''] = match;
    const offset = match.index + whole.length - line.length;
    if (/^[%!]/.test(line)) {
      isShell = magic !== undefined && /^%(?:sh|bash)\s*$/.test(line);
      for (const found of maskMagics(line).shellLines)
        lines.push({ ...found, offset: offset + found.offset });
    } else if (magic === undefined) isShell = false;
    else if (isShell && line.trim() !== '') lines.push({ command: line, offset });
  }
  return { text: masked, shellLines: lines };
}

const fence = /^ {0,3}(`{3,20}|~{3,20})[ \t]{0,4}\{?\.?([A-Za-z][\w-]{0,30})?[^\r\n]*$/;

const pythonLanguage = /^(?:python\d?|py\d?|ipython\d?)$/i;
const pythonKernel = /^\s{0,8}(?:name|language)\s{0,4}:\s{0,4}["']?(?:python|ipython|conda)/m;

/** The Python, and the shell cells, of a Markdown text's fenced blocks, everything else blank at equal length; undefined without any. */
export function pythonOfMarkdown(text: string): MaskedCell | undefined {
  const pieces: string[] = [];
  const shellLines: ShellLine[] = [];
  let open: { mark: string; isPython: boolean; isShell: boolean; isR: boolean; start: number } | undefined;
  let found = false;
  let at = 0;
  const blank = (part: string) => part.replace(/[^\r\n]/g, ' ');
  const close = (end: number) => {
    if (open === undefined) return;
    const body = text.slice(open.start, end);
    const cell = open.isPython
      ? maskMagics(body)
      : open.isShell
        ? shellCell(body)
        : open.isR
          ? { text: pythonInR(body), shellLines: callsOfR(body).commands }
          : undefined;
    pieces.push(cell?.text ?? blank(body));
    found ||= cell !== undefined;
    for (const line of cell?.shellLines ?? []) {
      shellLines.push({ ...line, offset: line.offset + (open?.start ?? 0) });
    }
    open = undefined;
  };
  while (at < text.length) {
    const feed = text.indexOf('\n', at);
    const end = feed < 0 ? text.length : feed + 1;
    const line = text.slice(at, end);
    const match = fence.exec(line.trimEnd());
    if (open === undefined) {
      if (match !== null) {
        // MyST names the language behind the kind of block: `{code-cell} ipython3`.
        const directive = /^code(?:-cell|-block)?$|^sourcecode$/.test(match[2] ?? '');
        const isCell = match[2] === 'code-cell' || match[2] === 'code';
        const language = directive ? (/\}[ \t]{0,8}([\w-]{1,30})/.exec(line)?.[1] ?? '') : (match[2] ?? '');
        // A cell of MyST without a language has that of the page, which is Python's kernel if it names one.
        const isPython = language === '' ? isCell && pythonKernel.test(text) : pythonLanguage.test(language);
        // What stands in braces runs when the page is made: `{bash}`.
        const isShell = /\{\s{0,4}(?:bash|sh|zsh)\b/.test(line);
        const isR = /\{\s{0,4}r\b/.test(line);
        open = { mark: match[1], isPython, isShell, isR, start: end };
      }
      pieces.push(blank(line));
    } else if (match !== null && match[2] === undefined && match[1].startsWith(open.mark)) {
      close(at);
      pieces.push(blank(line));
    }
    at = end;
  }
  close(text.length);
  return found ? { text: pieces.join(''), shellLines } : undefined;
}
