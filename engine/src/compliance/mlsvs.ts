import { asks, code, mentions, rulesOf } from './parts';
import type { Check, Control, Profile } from './profile';

/** What is asked of training data and of what it comes through. */
const trainingData = rulesOf([
  'train-data-unverified',
  'weak-hash-integrity',
  'hf-unpinned-revision',
  'datasets-script-trust',
  'webdataset-pickle',
  'archive-extract',
  'http-model-download',
  'pickle-cache',
]);

const deployment = rulesOf([
  'container-root',
  'container-privileged',
  'missing-resource-limits',
  'unauthenticated-serving',
  'bind-all-no-auth',
  'model-unverified',
  'model-uri-mutable',
  'serve-pickle-endpoint',
  'vllm-insecure-serialization',
  'jupyter-no-token',
  'web-debug',
  'gradio-share',
]);

const updates = rulesOf([
  'vulnerable-dependency',
  'outdated-dependency',
  'known-bad-dependency',
  'lock-out-of-date',
  'python-end-of-life',
  'image-end-of-life',
]);

const control = (number: number, title: string, description: string, ...checks: Check[]): Control => ({
  id: `MLSVS-${String(number).padStart(2, '0')}`,
  title,
  description,
  checks,
});

/** OWASP Machine Learning Security Verification Standard: the ten points of its checklist, in our own words. */
export const mlsvs: Profile = {
  id: 'mlsvs',
  title: 'OWASP Machine Learning Security Verification Standard',
  version: '0.1',
  source: 'https://owasp.org/www-project-machine-learning-security-verification-standard/',
  controls: [
    control(
      1,
      'Familiarise yourself with the risks',
      'The people who build the system know how machine learning is attacked.',
      asks(
        'risks-known',
        'Have all who train, review and deploy models read about the attacks that OWASP and MITRE ATLAS list, and who saw to it?',
      ),
    ),
    control(
      2,
      'Model the threats',
      'A threat model of this system names what is protected, from whom, and how.',
      asks('threat-model', 'Is there a threat model of this system, reviewed since its last large change?'),
      mentions(['**/*threat*model*', '**/THREAT*', '**/threats*']),
    ),
    control(
      3,
      'Secure the training data',
      'Training data comes from where it should, unchanged, and reading it runs nothing.',
      trainingData,
      asks(
        'data-origin',
        'Is the origin of each data set recorded, and was it looked through for poisoned samples?',
      ),
      mentions(['**/*.dvc', '**/dvc.lock', '**/datasheet*', '**/*data*card*']),
    ),
    control(
      4,
      'Secure the training process',
      'What trains the model is pinned, keeps its secrets, and runs no code of strangers.',
      { kind: 'rules', rules: [], families: ['dependencies', 'pipelines', 'remote-code', 'supply-chain'] },
      { kind: 'rules', rules: [], families: ['deserialization', 'notebook'] },
    ),
    control(
      5,
      'Test robustness',
      'The model was attacked on purpose before others do it.',
      asks(
        'robustness',
        'Was the model tested against adversarial and unusual inputs, with results that somebody accepted?',
      ),
      mentions(code, [
        'art.attacks',
        'foolbox',
        'textattack',
        'torchattacks',
        'cleverhans',
        'garak',
        'pyrit',
      ]),
    ),
    control(
      6,
      'Explain decisions',
      'People can learn why the model decides as it does.',
      asks('explanations', 'Can the decisions of the model be explained to those whom they concern?'),
      mentions(code, ['import shap', 'import lime', 'captum', 'alibi', 'eli5', 'interpret.']),
    ),
    control(
      7,
      'Deploy securely',
      'The model that is served is the one that was approved, and its server gives away nothing else.',
      deployment,
      { kind: 'verdicts', worst: 'suspicious' },
      { kind: 'rules', rules: [], families: ['models'] },
    ),
    control(
      8,
      'Monitor the model',
      'Somebody notices when inputs, outputs or use change.',
      rulesOf(['secret-to-log', 'unbounded-consumption']),
      asks('monitoring', 'Are inputs, outputs and use of the deployed model watched, and who is told?'),
      mentions(code, [
        'prometheus_client',
        'evidently',
        'whylogs',
        'alibi_detect',
        'opentelemetry',
        'langfuse',
      ]),
    ),
    control(
      9,
      'Protect privacy',
      'Personal data and secrets are in neither the code, the notebooks nor the model.',
      { kind: 'rules', rules: [], families: ['privacy', 'secrets'] },
      asks(
        'privacy',
        'Is personal data in training data lawful and minimal, and was leakage from the model tested?',
      ),
      mentions(code, ['opacus', 'tensorflow_privacy', 'diffprivlib', 'presidio']),
    ),
    control(
      10,
      'Keep everything up to date',
      'Libraries, images and models are updated, and what is known to be vulnerable is replaced.',
      updates,
      asks(
        'updates',
        'Who updates libraries, images and models, and how soon after a vulnerability is known?',
        180,
      ),
    ),
  ],
};
