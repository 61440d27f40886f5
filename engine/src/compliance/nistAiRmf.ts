import { asks, mentions, rulesOf } from './parts';
import type { Check, Control, Profile } from './profile';

const control = (id: string, title: string, question: string, ...checks: Check[]): Control => ({
  id,
  title,
  checks: [...checks, asks(id.toLowerCase().replace(/[^a-z0-9]+/g, '-'), question)],
});

/** The categories of the NIST AI Risk Management Framework 1.0 (NIST AI 100-1), as a checklist in our own words. */
export const nistAiRmf: Profile = {
  id: 'nist-ai-rmf',
  title: 'NIST AI Risk Management Framework, assisted checklist',
  version: '1.0',
  source: 'https://doi.org/10.6028/NIST.AI.100-1',
  controls: [
    control(
      'GOVERN-1',
      'Policies and processes',
      'Are the rules by which risks of this system are managed written down and followed?',
    ),
    control(
      'GOVERN-2',
      'Accountability',
      'Does each risk have somebody who answers for it and was trained to?',
    ),
    control(
      'GOVERN-3',
      'Diversity of those who decide',
      'Do people of several disciplines and backgrounds decide about risks?',
    ),
    control('GOVERN-4', 'Culture of risk', 'Do teams say what could go wrong, and are incidents shared?'),
    control('GOVERN-5', 'Engagement', 'Is feedback of those who are affected gathered and used?'),
    control('GOVERN-6', 'Third parties', 'Are risks of models, data and software from others managed?', {
      kind: 'rules',
      rules: [],
      families: ['dependencies', 'supply-chain', 'models'],
    }),
    control(
      'MAP-1',
      'Context',
      'Are purpose, users, laws and limits of use written down?',
      mentions(['**/README*', '**/*model*card*']),
    ),
    control(
      'MAP-2',
      'Categorisation',
      'Are tasks, methods and limits of the system described?',
      mentions(['**/*model*card*']),
    ),
    control(
      'MAP-3',
      'Capabilities and costs',
      'Were expected benefits and costs compared with those of doing without?',
    ),
    control('MAP-4', 'Components', 'Are risks of every component, third parties included, listed?', {
      kind: 'dependencies',
    }),
    control('MAP-5', 'Impacts', 'Were likelihood and size of impacts on people estimated?'),
    control('MEASURE-1', 'Methods', 'Were methods and metrics for the largest risks chosen?'),
    control(
      'MEASURE-2',
      'Evaluation',
      'Was the system evaluated for safety, security, resilience, privacy and fairness?',
      {
        kind: 'rules',
        rules: [],
        families: ['models', 'privacy', 'secrets'],
      },
    ),
    control(
      'MEASURE-3',
      'Tracking',
      'Are risks followed over time, new ones included?',
      rulesOf(['vulnerable-dependency']),
    ),
    control(
      'MEASURE-4',
      'Feedback on measuring',
      'Is it checked with experts and users whether the measurements mean anything?',
    ),
    control('MANAGE-1', 'Priorities', 'Are risks ranked, and was it decided whether to go on?'),
    control(
      'MANAGE-2',
      'Benefits and controls',
      'Is there a plan to keep the system useful, and to switch it off?',
    ),
    control('MANAGE-3', 'Third-party risks', 'Are models and data of others watched and maintained?', {
      kind: 'locks',
    }),
    control(
      'MANAGE-4',
      'Response',
      'Is there a plan for incidents, recovery and telling people, and was it tried?',
      mentions(['**/SECURITY*', '**/*incident*']),
    ),
  ],
};
