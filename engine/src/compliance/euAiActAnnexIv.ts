import { asks, code, mentions, rulesOf } from './parts';
import type { Check, Control, Profile } from './profile';

const control = (id: string, title: string, question: string, ...checks: Check[]): Control => ({
  id: `AnnexIV-${id}`,
  title,
  checks: [...checks, asks(`annex-iv-${id}`, question)],
});

/** Annex IV of Regulation (EU) 2024/1689: what the technical documentation holds, as a checklist in our own words. No legal advice. */
export const euAiActAnnexIv: Profile = {
  id: 'eu-ai-act-annex-iv',
  title: 'EU AI Act, Annex IV: technical documentation, assisted checklist',
  version: '2024/1689',
  source: 'https://eur-lex.europa.eu/eli/reg/2024/1689/oj',
  controls: [
    control(
      '1',
      'General description',
      'Are purpose, provider, version, hardware, software and user interface described?',
      mentions(['**/README*', '**/*model*card*']),
    ),
    control(
      '2',
      'Elements and development',
      'Are methods, design choices, architecture, data, oversight, testing and security measures described?',
      mentions(['**/*data*card*', '**/datasheet*', '**/docs/**/*.md']),
      { kind: 'dependencies' },
    ),
    control(
      '2-h',
      'Security measures',
      'Are the measures against attacks on data, model and system written down?',
      { kind: 'rules', rules: [], families: ['models', 'secrets', 'pipelines', 'deserialization'] },
    ),
    control(
      '3',
      'Monitoring, functioning and control',
      'Are capabilities, limits, foreseeable harm and human oversight described?',
      mentions(code, ['prometheus_client', 'evidently', 'whylogs']),
    ),
    control('4', 'Performance metrics', 'Is it said why the metrics fit this system?'),
    control(
      '5',
      'Risk management',
      'Is there a risk management system for the whole life of the system?',
      mentions(['**/*risk*', '**/*threat*']),
    ),
    control(
      '6',
      'Changes',
      'Are changes through the life of the system recorded?',
      mentions(['**/CHANGELOG*', '**/models.lock']),
    ),
    control(
      '7',
      'Standards',
      'Are the standards that were applied, or what was done in their place, listed?',
    ),
    control('8', 'Declaration of conformity', 'Is there a copy of the EU declaration of conformity?'),
    control(
      '9',
      'Post-market monitoring',
      'Is there a plan to monitor the system after it is placed on the market?',
      rulesOf(['vulnerable-dependency', 'secret-to-log']),
    ),
  ],
};
