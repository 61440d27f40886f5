import type { ByteSource } from '../../bytes/byteSource';
import { decodeLatin1 } from '../../bytes/text';
import { Cost } from '../../meter';
import { type ModelFormat, Rank } from '../scan/format';
import type { ModelScan } from '../scan/modelScan';
import { FormatReport, shorten } from './formatReport';
import { LightgbmHeader } from './lightgbmHeader';
import { LightgbmTree } from './lightgbmTree';

/** What LightGBM writes of a model and of each tree; a loader passes over what it does not know. Source: gbdt_model_text.cpp, tree.cpp. */
const keys = new Set(
  `version num_class num_tree_per_iteration label_index max_feature_idx objective average_output feature_names
  monotone_constraints feature_infos tree_sizes Tree num_leaves num_cat split_feature split_gain threshold decision_type left_child
  right_child leaf_value leaf_weight leaf_count internal_value internal_weight internal_count cat_boundaries cat_threshold is_linear
  leaf_const num_features leaf_features leaf_coeff shrinkage tree linear_tree parser_config_str boost_from_average sigmoid`
    .trim()
    .split(/\s+/),
);

/** True where bytes start as LightGBM's text. */
function startsLikeLightgbm(text: string): boolean {
  return /^tree\r?\nversion=v\d/.test(text);
}

/** Characters of a line; a tree of a million leaves has shorter ones. */
const maxLine = 1 << 25;

/** Scans LightGBM's text: numbers by name, of which the loader takes as many as the text says there are. */
async function scanLightgbm(scan: ModelScan, source: ByteSource, member: readonly string[]): Promise<string> {
  const report = new FormatReport(scan, member, 'LightGBM');
  const chunk = 1 << 20;
  let rest = '';
  let tree: LightgbmTree | undefined;
  const header = new LightgbmHeader();
  // Where the loader begins to read trees: it leaps as far as the sizes say.
  let sizes: readonly number[] | undefined;
  let expected = Number.NaN;
  let position = 0;
  let trees = 0;
  const close = (at: number) => {
    const problem = tree === undefined ? header.problem() : tree.problem(header.features);
    if (problem !== undefined) report.structure(problem, at);
    tree = undefined;
  };
  for (let at = 0; at < source.size; at += chunk) {
    scan.spend(0);
    const lines = (rest + decodeLatin1(await source.read(at, chunk))).split('\n');
    rest = at + chunk < source.size ? (lines.pop() ?? '') : '';
    if (rest.length > maxLine) {
      report.malformed('a line is too long');
      return 'lightgbm';
    }
    for (const whole of lines) {
      const from = position;
      position += whole.length + 1;
      const line = whole.endsWith('\r') ? whole.slice(0, -1) : whole;
      const end = line.indexOf('=');
      const key = end < 0 ? line : line.slice(0, end);
      if (key === 'Tree' || line === 'end of trees' || line === 'parameters:') close(at);
      // Names of features and parameters follow, which are the user's own.
      if (line === 'end of trees' || line === 'parameters:') {
        if (sizes !== undefined && trees !== sizes.length) report.structure('tree_sizes', from);
        return 'lightgbm';
      }
      if (key === 'tree_sizes')
        sizes = line
          .slice(end + 1)
          .split(' ')
          .map(Number);
      if (key === 'Tree') {
        tree = new LightgbmTree();
        if (sizes !== undefined && trees > 0 && from !== expected) report.structure('tree_sizes', from);
        expected = from + (sizes?.[trees++] ?? Number.NaN);
      } else if (tree !== undefined && key !== '')
        scan.meter.spend(tree.take(key, line.slice(end + 1)) * Cost.number);
      else if (tree === undefined) header.take(key, line.slice(end + 1));
      if (key !== '' && !keys.has(key)) report.structure(`line ${shorten(key, 60)}`, at);
    }
  }
  report.malformed('the trees do not end');
  return 'lightgbm';
}

/** Registration of the format; see ModelFormat. */
export const format: ModelFormat = {
  readings: [
    {
      id: 'lightgbm',
      rank: Rank.sharedMark,
      recognise: ({ text }) => startsLikeLightgbm(text),
      scan: scanLightgbm,
    },
  ],
  endings: ['lightgbm'],
};
