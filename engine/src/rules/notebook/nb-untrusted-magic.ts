import { t } from '../../../../l10n/messages';
import { normalisedName } from '../../dependencies/requirement';
import { isPopular } from '../../dependencies/typosquat';
import type { CommandRule } from '../../shell/commandRule';

const startFiles =
  /(?:^|[\s/])(?:[\w.-]{1,80}\.pth|sitecustomize\.py|usercustomize\.py|\.bashrc|\.profile|\.zshrc|(?:[\w./~-]{0,80}\/)?startup\/[\w-]{1,80}\.py)\s*$/;

/** Extensions that come with IPython, or with packages under another name than the module's. */
const extensions = new Set(
  (
    'autoreload storemagic sympyprinting octavemagic rmagic cythonmagic Cython sql nb_black lab_black nb_mypy blackcellmagic nb_js_diagrammers ' +
    'line_profiler memory_profiler heat snakeviz py_heat_magic pyinstrument scalene filprofiler autotime ' +
    'rpy2 tensorboard cudf cuml dotenv google bigquery jupyter_ai jupyter_ai_magics jupyter_black watermark sparkmagic ipytest pycodestyle_magic ' +
    'flake8_magic wandb comet_ml mlflow kedro ploomber nbdev itikz tikzmagic jupyter_spaces version_information ipywidgets pydeck ' +
    'manim kaggle databricks snowflake snowpark nvcc_plugin nvcc4jupyter nvtx cuda_quantum qiskit julia sagemath sage rich ' +
    'pixiedust hvplot holoviews duckdb magic_duckdb jupysql dask distributed ray ludwig unittest2 doctest ipython_unittest ' +
    'tutor nbtutor metatab checkpoint ydata_profiling lux pandas_profiling nbdime nbgrader jupyter_tensorboard tensorflow gcp datalab'
  ).split(' '),
);

function isKnownExtension(module: string): boolean {
  const [first] = module.split('.', 1);
  return extensions.has(first) || isPopular(normalisedName(first));
}

export const rule: CommandRule = {
  meta: {
    id: 'nb-untrusted-magic',
    code: 'SML242',
    family: 'notebook',
    severity: 'medium',
    cwe: 'CWE-829',
    atlas: ['AML.T0011.001'],
    since: '0.1.0',
  },
  command: {
    check({ text, origin }) {
      if (origin !== 'magic') return undefined;
      const [, name = '', argument = ''] = /^%{1,2}(\w+)[ \t]*([^\r\n]{0,1000})/.exec(text) ?? [];
      if (
        (name === 'load' || name === 'run' || name === 'loadpy') &&
        /(?:^|\s)(?:https?|ftp):\/\//.test(argument)
      )
        return {
          message: t('nb-untrusted-magic.magic-fetches-code', name),
          effect: 'code',
        };
      if (name === 'load_ext' || name === 'reload_ext') {
        const [module = ''] = argument.trim().split(/\s/, 1);
        return /^\w[\w.]*$/.test(module) && !isKnownExtension(module)
          ? {
              message: t('nb-untrusted-magic.unknown-extension', name, module),
              severity: 'low',
              effect: 'import',
            }
          : undefined;
      }
      if ((name === 'writefile' || name === 'file') && startFiles.test(argument))
        return { message: t('nb-untrusted-magic.magic-writes-startup-file', name), effect: 'code' };
      const body = text.slice(0, 20_000);
      if (
        (name === 'javascript' || name === 'js' || name === 'html' || name === 'HTML') &&
        /<script[^>]{0,200}\bsrc\s{0,4}=|\bimport\s{0,4}\(\s{0,4}["']https?:|\bfetch\(|XMLHttpRequest|Jupyter\.notebook\.kernel|IPython\.notebook\.kernel/.test(
          body,
        )
      )
        return {
          message: t('nb-untrusted-magic.magic-browser-access', name),
          effect: 'code',
        };
      return undefined;
    },
  },
};
