import { t, wordsOf } from '../../../../l10n/messages';
import type { ByteSource } from '../../bytes/byteSource';
import { rule as externalReference } from '../../rules/models/model-external-reference';
import { reportSecrets } from '../scan/modelSecrets';
import { type FormatReport, leavesFolder } from './formatReport';
import { OnnxFolding } from './onnxFolding';
import { hasItsBytes, hasUsableNumbers, OnnxInputs } from './onnxValues';
import type { Message, MessageType } from './protobuf';
import { textOf } from './protobuf';
import { judgeOnnxOperator } from './reviewed/onnxOps';

const entry: MessageType = { name: 'entry', fields: { 1: ['key', 'string'], 2: ['value', 'string'] } };
const tensor: MessageType = {
  name: 'tensor',
  fields: {
    1: ['dims', 'number'],
    2: ['data_type', 'number'],
    // Numbers that stand together, by their kinds.
    4: ['listed', 'place'],
    5: ['listed', 'place'],
    7: ['listed', 'place'],
    8: ['name', 'string'],
    9: ['raw_data', 'place'],
    10: ['listed', 'place'],
    11: ['listed', 'place'],
    13: ['external_data', entry],
    14: ['data_location', 'number'],
  },
};
const sparse: MessageType = {
  name: 'sparse',
  fields: { 1: ['values', tensor], 2: ['indices', tensor], 3: ['dims', 'number'] },
};
const dimension: MessageType = { name: 'dimension', fields: { 1: ['dim_value', 'number'] } };
const shape: MessageType = { name: 'shape', fields: { 1: ['dim', dimension] } };
const tensorType: MessageType = { name: 'tensor_type', fields: { 2: ['shape', shape] } };
const valueInfo: MessageType = {
  name: 'value_info',
  fields: {
    1: ['name', 'string'],
    2: ['type', { name: 'type', fields: { 1: ['tensor_type', tensorType] } }],
  },
};
const attribute: MessageType = {
  name: 'attribute',
  fields: {
    1: ['name', 'string'],
    2: ['f', 'fraction'],
    3: ['i', 'signed'],
    5: ['t', tensor],
    6: ['g', () => graph],
    7: ['floats', 'fraction'],
    8: ['ints', 'signed'],
    9: ['strings', 'bytes'],
    10: ['tensors', tensor],
    11: ['graphs', () => graph],
    21: ['ref_attr_name', 'string'],
    22: ['sparse_tensor', sparse],
    23: ['sparse_tensors', sparse],
  },
};
const node: MessageType = {
  name: 'node',
  fields: {
    1: ['input', 'string'],
    2: ['output', 'string'],
    3: ['name', 'string'],
    4: ['op_type', 'string'],
    5: ['attribute', attribute],
    7: ['domain', 'string'],
  },
};
const graph: MessageType = {
  name: 'graph',
  fields: {
    1: ['node', node],
    2: ['name', 'string'],
    5: ['initializer', tensor],
    11: ['input', valueInfo],
    12: ['output', { name: 'output', fields: { 1: ['name', 'string'] } }],
    13: ['value_info', valueInfo],
    15: ['sparse_initializer', sparse],
  },
};
const opset: MessageType = { name: 'opset', fields: { 1: ['domain', 'string'], 2: ['version', 'number'] } };
const functionType: MessageType = {
  name: 'function',
  fields: {
    1: ['name', 'string'],
    4: ['input', 'string'],
    5: ['output', 'string'],
    7: ['node', node],
    9: ['opset_import', opset],
    10: ['domain', 'string'],
    11: ['attribute_proto', attribute],
  },
};
const training: MessageType = {
  name: 'training',
  fields: { 1: ['initialization', graph], 2: ['algorithm', graph] },
};

/** `ModelProto`, with what of it a runtime interprets. Source: onnx/onnx.proto. */
export const onnxModel: MessageType = {
  name: 'model',
  fields: {
    1: ['ir_version', 'number'],
    2: ['producer_name', 'string'],
    3: ['producer_version', 'string'],
    4: ['domain', 'string'],
    5: ['model_version', 'number'],
    6: ['doc_string', 'string'],
    7: ['graph', graph],
    8: ['opset_import', opset],
    14: ['metadata_props', { name: 'metadata', fields: { 1: ['key', 'string'], 2: ['value', 'string'] } }],
    20: ['training_info', training],
    25: ['functions', functionType],
  },
};

/** Files with tensors that are looked at. */
const maxFiles = 1000;

/** Keys of external data that the format knows; onnx sets attributes from others (GHSA-538c-55jv-c5g9). */
const externalKeys = new Set(['location', 'offset', 'length', 'checksum', 'basepath']);

/** Judges an ONNX model message by message: operators of every graph and function, and the files that tensors name. */
export function onnxJudge(
  report: FormatReport,
  source?: ByteSource,
): { visit(message: Message): void; finish(): Promise<void> } {
  const files = new Set<string>();
  const used = new Map<string, { domain: string; name: string; offset: number }>();
  const own = new Set<string>();
  const inputs = new OnnxInputs();
  const folding = new OnnxFolding((units) => report.scan.meter.spend(units));
  return {
    visit(message) {
      if (message.type === 'node') {
        const operator = {
          domain: textOf(message, 'domain'),
          name: textOf(message, 'op_type'),
          offset: message.offset,
        };
        const key = `${operator.domain}::${operator.name}`;
        if (!used.has(key)) used.set(key, operator);
        folding.node(message);
        if (!inputs.node(message))
          report.structure(wordsOf('onnx.missing-input', operator.name), message.offset);
      } else if (message.type === 'tensor') {
        inputs.tensor(message);
        folding.tensor(message);
        if (!hasItsBytes(message)) report.structure(wordsOf('onnx.tensor-size'), message.offset);
      } else if (message.type === 'attribute') {
        inputs.attribute(message);
        folding.attribute(message);
        if (!hasUsableNumbers(message))
          report.structure(wordsOf('onnx.attribute-range', textOf(message, 'name')), message.offset);
      } else if (message.type === 'sparse') folding.sparse(message);
      else if (message.type === 'dimension') folding.dimension(message);
      else if (message.type === 'output') folding.output(message);
      else if (message.type === 'graph') folding.graph(message);
      else if (message.type === 'value_info') folding.valueInfo(message);
      else if (message.type === 'model') {
        reportSecrets(report.scan, textOf(message, 'doc_string'), report.member, message.offset);
      } else if (message.type === 'metadata') {
        const text = `${textOf(message, 'key')}: ${textOf(message, 'value')}`;
        reportSecrets(report.scan, text, report.member, message.offset);
      } else if (message.type === 'function') {
        own.add(`${textOf(message, 'domain')}::${textOf(message, 'name')}`);
        folding.function(message);
      } else if (message.type === 'entry') {
        judgeExternal(report, message);
        if (textOf(message, 'key') === 'location' && files.size < maxFiles)
          files.add(textOf(message, 'value'));
      }
    },
    async finish() {
      for (const [key, { domain, name, offset }] of used) {
        const judged = judgeOnnxOperator(domain, name);
        // What a model defines itself is judged by its nodes.
        if (judged !== 'code' && own.has(key)) continue;
        const path = domain === '' ? name : `${domain}.${name}`;
        if (judged === 'code') report.dangerous(path, 'code', path, offset);
        else if (judged === 'unknown') report.unreviewed(path, path, offset);
      }
      folding.finish();
      for (const { operator, offset } of await folding.badDivisions(source))
        report.structure(wordsOf('onnx.divisor', operator), offset);
      // Operators without end have no sizes to follow.
      const growth = folding.isExploding ? undefined : await folding.growth(source);
      if (growth === 'larger') report.growth('constants', t('onnx.constants-beyond'));
      else if (growth === 'unknown') report.growth('constants of unknown size', t('onnx.constants-unknown'));
      if (folding.isExploding) report.structure(wordsOf('onnx.functions-without-end'));
      for (const offset of inputs.starved) report.structure(wordsOf('onnx.missing-input', 'OneHot'), offset);
      if (report.member.length > 0) return;
      for (const file of files)
        if (file !== '' && !leavesFolder(file) && !memoryMark.test(file)) await judgeFile(report, file);
    },
  };
}

/** A file with tensors beside the model: a link makes the runtime read another one. */
async function judgeFile({ scan, member }: FormatReport, file: string): Promise<void> {
  scan.neighbours.push({ kind: 'data', path: file });
  const link = await scan.options.platform.linkOf?.(scan.path, file);
  if (link === undefined) return;
  scan.add(externalReference, member, undefined, {
    identity: `ONNX ${file}`,
    message: link === 'hard' ? t('onnx.hard-linked-data', file) : t('onnx.linked-data', file),
    evidence: file,
    effect: 'file-read',
    severity: 'medium',
  });
}

/** Where runtimes look for tensors in their own memory: the offset is an address. */
const memoryMark = /_ORT_MEM_ADDR_/i;

function judgeExternal(report: FormatReport, message: Message): void {
  const key = textOf(message, 'key');
  const value = textOf(message, 'value');
  if (!externalKeys.has(key)) report.structure(`external data key ${key}`, message.offset);
  else if ((key === 'location' || key === 'basepath') && memoryMark.test(value))
    report.dangerous(value, 'native-code', value, message.offset);
  else if ((key === 'location' || key === 'basepath') && leavesFolder(value))
    report.external(value, 'file-read', undefined, message.offset);
  else if ((key === 'offset' || key === 'length') && !/^\d{1,15}$/.test(value))
    report.structure(`external data ${key} ${value}`, message.offset);
}
