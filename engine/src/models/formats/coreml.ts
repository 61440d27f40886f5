import { type FormatReport, leavesFolder } from './formatReport';
import type { Message, MessageType } from './protobuf';
import { textOf } from './protobuf';

const feature: MessageType = { name: 'feature', fields: { 1: ['name', 'string'] } };
const description: MessageType = {
  name: 'description',
  fields: {
    1: ['input', feature],
    10: ['output', feature],
    100: ['metadata', { name: 'feature', fields: { 1: ['name', 'string'] } }],
  },
};
const networks = (...numbers: number[]): MessageType => ({
  name: 'control_flow',
  fields: Object.fromEntries(numbers.map((number) => [number, ['network', () => network]])),
});
const layer: MessageType = {
  name: 'layer',
  fields: {
    1: ['name', 'string'],
    500: ['custom', { name: 'custom', fields: { 10: ['className', 'string'] } }],
    // Branches and loops have networks of their own.
    605: ['branch', networks(1, 2)],
    615: ['loop', networks(3, 4)],
  },
};
const network: MessageType = { name: 'network', fields: { 1: ['layers', layer] } };

/** A map of texts to such messages. */
const mapOf = (type: MessageType | (() => MessageType)): MessageType => ({
  name: 'entry',
  fields: { 2: ['value', type] },
});
/** A message that only leads to such messages, by these numbers. */
const holderOf = (type: () => MessageType, ...numbers: number[]): MessageType => ({
  name: 'holder',
  fields: Object.fromEntries(numbers.map((number) => [number, ['held', type]])),
});
const attributes = mapOf(() => value);
const valueType: MessageType = {
  name: 'type',
  fields: {
    1: ['tensorType', { name: 'tensor_type', fields: { 4: ['attributes', attributes] } }],
    2: ['listType', holderOf(() => valueType, 1)],
    3: ['tupleType', holderOf(() => valueType, 1)],
    4: ['dictionaryType', holderOf(() => valueType, 1, 2)],
  },
};
const namedType: MessageType = { name: 'named_type', fields: { 2: ['type', valueType] } };
/** `Value`: what a program holds itself, in tuples, lists and dictionaries too, or a file with it. */
const value: MessageType = {
  name: 'value',
  fields: {
    2: ['type', valueType],
    3: [
      'immediateValue',
      {
        name: 'immediate',
        fields: {
          2: ['tuple', holderOf(() => value, 1)],
          3: ['list', holderOf(() => value, 1)],
          4: ['dictionary', { name: 'dictionary', fields: { 1: ['values', holderOf(() => value, 1, 2)] } }],
        },
      },
    ],
    5: ['blobFileValue', { name: 'blob', fields: { 1: ['fileName', 'string'] } }],
  },
};
const binding: MessageType = { name: 'binding', fields: { 2: ['value', value] } };
const block: MessageType = {
  name: 'block',
  fields: {
    1: ['inputs', namedType],
    3: [
      'operations',
      {
        name: 'operation',
        fields: {
          1: ['type', 'string'],
          2: ['inputs', mapOf({ name: 'argument', fields: { 1: ['arguments', binding] } })],
          3: ['outputs', namedType],
          4: ['blocks', () => block],
          5: ['attributes', attributes],
        },
      },
    ],
    4: ['attributes', attributes],
  },
};
const functionType: MessageType = {
  name: 'function',
  fields: { 1: ['inputs', namedType], 3: ['blocks', mapOf(block)], 4: ['attributes', attributes] },
};
const program: MessageType = {
  name: 'program',
  fields: { 2: ['functions', mapOf(functionType)], 4: ['attributes', attributes] },
};
const pipeline: MessageType = { name: 'pipeline', fields: { 1: ['models', () => coremlModel] } };
/** Pipelines that classify or regress wrap a plain one. */
const wrapped: MessageType = { name: 'wrapped', fields: { 1: ['pipeline', pipeline] } };

/** Kinds of models that are numbers only: trees, linear models, support vectors, vocabularies. */
const numbers: MessageType = { name: 'numbers', fields: {} };

/** `Model` of a .mlmodel file. Source: coremltools mlmodel/format/Model.proto. */
export const coremlModel: MessageType = {
  name: 'coreml',
  fields: {
    1: ['specificationVersion', 'number'],
    2: ['description', description],
    10: ['isUpdatable', 'number'],
    200: ['pipelineClassifier', wrapped],
    201: ['pipelineRegressor', wrapped],
    202: ['pipeline', pipeline],
    ...Object.fromEntries(
      [
        300, 301, 302, 304, 400, 401, 402, 404, 501, 550, 560, 600, 601, 602, 603, 604, 606, 607, 609, 610,
        900,
      ].map((number) => [number, ['numbers', numbers]] as const),
    ),
    303: ['neuralNetworkRegressor', network],
    403: ['neuralNetworkClassifier', network],
    500: ['neuralNetwork', network],
    502: ['mlProgram', program],
    555: ['customModel', { name: 'custom_model', fields: { 1: ['className', 'string'] } }],
    556: [
      'linkedModel',
      {
        name: 'linked',
        fields: {
          1: [
            'linkedModelFile',
            {
              name: 'linked_file',
              fields: {
                1: [
                  'linkedModelFileName',
                  { name: 'linked_name', fields: { 1: ['defaultValue', 'string'] } },
                ],
                2: [
                  'linkedModelSearchPath',
                  { name: 'linked_name', fields: { 1: ['defaultValue', 'string'] } },
                ],
              },
            },
          ],
        },
      },
    ],
    2000: ['textClassifier', numbers],
    2001: ['wordTagger', numbers],
    2002: ['visionFeaturePrint', numbers],
    2003: ['soundAnalysisPreprocessing', numbers],
    2004: ['gazetteer', numbers],
    2005: ['wordEmbedding', numbers],
    2006: ['audioFeaturePrint', numbers],
    3000: ['serializedModel', { name: 'serialized', fields: { 1: ['identifier', 'string'] } }],
  },
};

/** The kinds of models, by the names of their messages. */
const kinds = new Set(['pipeline', 'numbers', 'network', 'program', 'custom_model', 'linked', 'serialized']);

/** Judges a Core ML model: classes of the host that it asks for, and the files it leads to. */
export function coremlJudge(report: FormatReport): { visit(message: Message): void; finish(): void } {
  let [models, known] = [0, 0];
  return {
    visit(message) {
      const { type, offset } = message;
      if (type === coremlModel.name) models++;
      else if (kinds.has(type)) known++;
      if (type === 'custom' || type === 'custom_model') {
        const name = textOf(message, 'className');
        report.unreviewed(name === '' ? 'a class of its application' : name, `custom ${name}`, offset);
      } else if (type === 'serialized') report.unreviewed(textOf(message, 'identifier'), undefined, offset);
      else if (type === 'linked_name') {
        const path = textOf(message, 'defaultValue');
        if (path !== '')
          report.external(path, 'file-read', leavesFolder(path) ? undefined : 'medium', offset);
      } else if (type === 'blob') {
        const path = textOf(message, 'fileName');
        if (path !== '' && leavesFolder(path.replace(/^@model_path\//, '')))
          report.external(path, 'file-read', undefined, offset);
      }
    },
    finish() {
      if (known < models) report.unreviewed('a model of an unknown kind');
    },
  };
}
