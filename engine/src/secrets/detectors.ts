import type { Detector } from './detector';
import { clouds } from './detectors/clouds';
import { hosting } from './detectors/hosting';
import { mlPlatforms } from './detectors/mlPlatforms';
import { modelServices } from './detectors/modelServices';

/** Every format that is looked for. Where two match the same place, the more severe wins, then the earlier in this table. */
export const detectors: readonly Detector[] = [...modelServices, ...mlPlatforms, ...clouds, ...hosting];
