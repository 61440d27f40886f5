import { languageOfEnvironment } from '../../l10n/languages';
import { openCore } from './openCore';

/** The door of the processes in which a fleet judges files. */
const { exports: core, keep } = openCore('fleet-scan');
process.once('exit', keep);
void core.language().then(({ speak }) => {
  speak(languageOfEnvironment(process.env));
  return core.fleetScan();
});
