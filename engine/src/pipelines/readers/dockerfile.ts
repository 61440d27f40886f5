import {
  type Copy,
  DockerfileParser,
  type From,
  type Instruction,
  type PropertyInstruction,
} from 'dockerfile-ast';
import type { Flag } from 'dockerfile-ast/lib/flag';
import type { FlagOption } from 'dockerfile-ast/lib/flagOption';
import type { Onbuild } from 'dockerfile-ast/lib/instructions/onbuild';
import type { Run } from 'dockerfile-ast/lib/instructions/run';
import type { ShellText } from '../../dependencies/readers/installCommands';
import { Cost, Held, type Meter } from '../../meter';
import { pushAll } from '../../pushAll';
import { unescapedInPlace } from '../../text/escapes';
import { LineTable } from '../../text/lineTable';
import {
  type BuildStage,
  emptyPipeline,
  type MutablePipeline,
  type PipelineCommand,
  type PipelineDocument,
} from '../document';
import { pythonProgram } from './parts';

type EditorRange = ReturnType<Instruction['getRange']>;

/** Reads a Dockerfile. Total: lines that are no instruction are left out. Defaults of ARG stand for what a build would be given. */
export function readDockerfile(path: string, text: string, meter?: Meter): PipelineDocument {
  meter?.spend(text.length * Cost.instruction);
  meter?.hold(text.length * Held.instruction);
  const result = emptyPipeline('dockerfile', path, text);
  const lines = new LineTable(text);
  const place = ({ start, end }: EditorRange) => ({
    start: lines.offsetOf(start.line + 1, start.character + 1),
    end: lines.offsetOf(end.line + 1, end.character + 1),
  });
  let instructions: readonly Instruction[];
  try {
    // The parser looks for a directive behind each `#` of a first line that has no end.
    instructions = DockerfileParser.parse(text.endsWith('\n') ? text : `${text}\n`).getInstructions();
  } catch {
    return result;
  }
  const reader = new DockerfileReader(result, place);
  for (const instruction of instructions) reader.read(instruction);
  reader.finish();
  return result;
}

/** Characters of what variables give; a name of an image has dozens. */
const maxValueLength = 1 << 14;

class DockerfileReader {
  private readonly defaults = new Map<string, string>();
  /** Names of the stages so far, in lower case. */
  private readonly names = new Set<string>();
  private stage: { -readonly [Key in keyof BuildStage]: BuildStage[Key] } | undefined;

  constructor(
    private readonly result: MutablePipeline,
    private readonly place: (range: EditorRange) => { start: number; end: number },
  ) {}

  read(instruction: Instruction): void {
    const keyword = instruction.getKeyword();
    if (keyword !== 'FROM') this.readPlace(instruction, keyword);
    switch (keyword) {
      case 'FROM':
        this.readFrom(instruction as From);
        break;
      case 'ARG':
      case 'ENV':
        this.readVariables(instruction as PropertyInstruction, keyword);
        break;
      case 'RUN':
      case 'CMD':
      case 'ENTRYPOINT':
        this.readCommand(instruction, keyword === 'RUN' ? 'build' : 'start');
        // `RUN --mount=from=image` takes files of an image.
        for (const flag of keyword === 'RUN' ? (instruction as Run).getFlags() : []) {
          const source = flag.getName() === 'mount' ? flag.getOption('from') : null;
          if (source !== null) this.addSource(source);
        }
        break;
      case 'USER': {
        const [argument] = instruction.getArguments();
        if (this.stage === undefined || argument === undefined) break;
        const name = this.resolve(argument.getValue()) ?? '';
        if (this.stage.user?.name !== name) this.stage.formerUser = this.stage.user?.name;
        this.stage.user = { ...this.place(argument.getRange()), name };
        break;
      }
      case 'COPY':
      case 'ADD':
        this.readFiles(instruction as Copy, keyword);
        break;
      case 'ONBUILD': {
        // What a build on top of this image does first; a trigger of a trigger is none.
        const trigger = (instruction as Onbuild).getTriggerInstruction();
        if (trigger !== null && /^(?:RUN|COPY|ADD|ENV)$/.test(trigger.getKeyword())) this.read(trigger);
        break;
      }
      default:
    }
  }

  finish(): void {
    if (this.stage !== undefined) this.result.stages.push(this.stage);
    this.stage = undefined;
  }

  /** How far a stage goes, and where what it starts begins. */
  private readPlace(instruction: Instruction, keyword: string): void {
    if (this.stage === undefined) return;
    const { start, end } = this.place(instruction.getRange());
    this.stage.endsAt = end;
    if (/^(?:CMD|ENTRYPOINT)$/.test(keyword)) this.stage.startsAt ??= start;
    else if (!/^(?:EXPOSE|HEALTHCHECK|LABEL|STOPSIGNAL)$/.test(keyword)) this.stage.startsAt = undefined;
  }

  private readFrom(from: From): void {
    this.finish();
    const written = from.getImage();
    const range = from.getImageRange();
    if (written === null || range === null) return;
    const reference = this.resolve(written);
    const stage = reference ?? written;
    const isStage = this.isStage(stage);
    const image = this.place(range);
    this.stage = {
      ...image,
      image: reference,
      from: isStage ? stage : undefined,
      name: from.getBuildStage() ?? undefined,
      user: undefined,
      formerUser: undefined,
      startsAt: undefined,
      endsAt: this.place(from.getRange()).end,
    };
    if (this.stage.name !== undefined) this.names.add(this.stage.name.toLowerCase());
    if (!isStage && reference !== 'scratch')
      this.result.images.push({ ...image, reference, exact: reference === written });
  }

  private readVariables(instruction: PropertyInstruction, keyword: 'ARG' | 'ENV'): void {
    for (const property of instruction.getProperties()) {
      const name = property.getName();
      const value = property.getValue() ?? '';
      // Only what stands above the first FROM counts there, but a later default of the same name is usually the same.
      // A default may use those before it.
      const known = this.resolve(value) ?? value;
      if (keyword === 'ARG' && value !== '' && !this.defaults.has(name)) this.defaults.set(name, known);
      const kind = keyword === 'ARG' ? 'argument' : 'environment';
      const named = this.place(property.getNameRange());
      this.result.variables.push({ ...this.place(property.getRange()), kind, name, value, named });
    }
  }

  private readCommand(instruction: Instruction, when: 'build' | 'start'): void {
    const { start, end } = this.place(instruction.getRange());
    const offset = start + instruction.getInstruction().length;
    let command = this.result.text.slice(offset, end);
    // Comments between continued lines, then the continuations; everything keeps its place.
    command = command
      .replace(/^[ \t]*#[^\n]*(?:\n|$)/gm, (line: string) => ' '.repeat(line.length))
      .replace(/[\\`][ \t]*\r?\n/g, (all: string) => ' '.repeat(all.length));
    if (/^\s*\[/.test(command)) {
      pushAll(this.result.commands, execForm(command, offset, when, this.result.programs));
      return;
    }
    // Flags of RUN itself.
    command = command.replace(/^(?:\s+--(?:mount|network|security)=\S+)+/, (all: string) =>
      ' '.repeat(all.length),
    );
    this.result.commands.push({ command, offset, when });
  }

  private readFiles(instruction: Copy, keyword: 'COPY' | 'ADD'): void {
    const flags = instruction.getFlags();
    const source = keyword === 'COPY' ? flags.find((flag) => flag.getName() === 'from') : undefined;
    if (source !== undefined) {
      this.addSource(source);
      return;
    }
    for (const argument of instruction.getArguments().slice(0, -1))
      this.result.copied.push({
        ...this.place(argument.getRange()),
        path: argument.getValue().replace(/^[["]+|[",]+$/g, ''),
      });
    if (keyword !== 'ADD') return;
    const checksum = flags.some((flag) => flag.getName() === 'checksum');
    for (const argument of instruction.getArguments().slice(0, -1)) {
      const url = argument.getValue();
      if (/^(?:https?|git|ssh):|\.git(?:#|$)/i.test(url))
        this.result.downloads.push({ ...this.place(argument.getRange()), url, checksum });
    }
  }

  /** Where files are taken from: a stage by its name or number, else an image. */
  private addSource(from: Flag | FlagOption): void {
    const written = from.getValue() ?? '';
    const range = from.getValueRange();
    if (range === null || written === '' || /^\d+$/.test(written) || this.isStage(written)) return;
    const reference = this.resolve(written);
    this.result.images.push({ ...this.place(range), reference, exact: reference === written });
  }

  private isStage(written: string): boolean {
    return this.names.has(written.toLowerCase());
  }

  /** Replaces `$A`, `${A}` and `${A:-b}` by their defaults; undefined where one has none. */
  private resolve(text: string): string | undefined {
    let known = true;
    let length = text.length;
    const resolved = text.replace(
      /\$(?:\{([A-Za-z_]\w{0,100})(?::?-([^}]{0,300}))?\}|([A-Za-z_]\w{0,100}))/g,
      (_, braced: string | undefined, fallback: string | undefined, plain: string | undefined) => {
        const value = this.defaults.get(braced ?? plain ?? '') ?? fallback;
        length += value?.length ?? 0;
        // Variables of variables double with each line.
        if (value !== undefined && length <= maxValueLength) return value;
        known = false;
        return '';
      },
    );
    // Braces that are left belong to a template of some other program.
    return known && !/[{}]/.test(resolved) ? resolved.replace(/^"(.*)"$/, '$1') : undefined;
  }
}

/** `["bash", "-c", "script"]`: the script is the command; else the words are. Everything keeps its place. */
function execForm(
  command: string,
  offset: number,
  when: 'build' | 'start',
  programs: ShellText[],
): PipelineCommand[] {
  // None begins at a quote that is escaped: it was part of one that does not end.
  const words = [...command.matchAll(/(?<!\\)"((?:[^"\\]|\\.){0,20000})"/g)];
  const shell = words.findIndex((word, index) => index > 0 && /^-\w{0,6}c$/.test(word[1]));
  const argument = shell > 0 ? words[shell + 1] : undefined;
  if (argument !== undefined && pythonProgram.test(words[0][1]))
    programs.push({ command: unescapedInPlace(argument[1]), offset: offset + argument.index + 1 });
  const script = /(?:^|\/)\w{0,2}sh$/.test(words[0]?.[1] ?? '') ? argument : undefined;
  // An empty word stays one: `"--token", ""`.
  const plain = command.replace(/(?<!\\)""|[[\]",]/g, (sign) => (sign === '""' ? sign : ' '));
  if (script === undefined) return [{ command: plain, offset, when }];
  const unescaped = script[1].replace(/\\(.)/g, ' $1');
  return [{ command: unescaped, offset: offset + script.index + 1, when }];
}
