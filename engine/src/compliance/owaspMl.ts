import type { Profile } from './profile';

export const owaspMl: Profile = {
  id: 'owasp-ml',
  title: 'OWASP Machine Learning Security Top 10',
  version: '2023',
  source: 'https://owasp.org/www-project-machine-learning-security-top-10/',
  controls: [
    { id: 'ML01:2023', title: 'Input Manipulation Attack' },
    { id: 'ML02:2023', title: 'Data Poisoning Attack' },
    { id: 'ML03:2023', title: 'Model Inversion Attack' },
    { id: 'ML04:2023', title: 'Membership Inference Attack' },
    { id: 'ML05:2023', title: 'Model Theft' },
    { id: 'ML06:2023', title: 'AI Supply Chain Attacks' },
    { id: 'ML07:2023', title: 'Transfer Learning Attack' },
    { id: 'ML08:2023', title: 'Model Skewing' },
    { id: 'ML09:2023', title: 'Output Integrity Attack' },
    { id: 'ML10:2023', title: 'Model Poisoning' },
  ],
};
