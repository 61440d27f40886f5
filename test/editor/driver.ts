/** What scripts/editorTest.mjs takes from here after bundling. */
export { openChannel } from './channel';
export { Person } from './person';
export { webCases, webFiles } from './webCases';
