import { atlas } from './atlas';
import { euAiActAnnexIv } from './euAiActAnnexIv';
import { mlsvs } from './mlsvs';
import { nistAiRmf } from './nistAiRmf';
import { owaspLlm } from './owaspLlm';
import { owaspMl } from './owaspMl';
import type { Profile } from './profile';

/** The frameworks that the command line knows. */
export const profiles: readonly Profile[] = [owaspMl, owaspLlm, atlas, mlsvs, nistAiRmf, euAiActAnnexIv];
