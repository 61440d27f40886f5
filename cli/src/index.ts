import { main } from './main';

declare const PRODUCT_VERSION: string;

// The exit code is set, not forced, so that a report that is still being written to a pipe is not cut.
main(process.argv.slice(2), PRODUCT_VERSION).then((code) => {
  process.exitCode = code;
});
