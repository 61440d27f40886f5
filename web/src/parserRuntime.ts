import * as runtime from 'web-tree-sitter';

/**
 * The runtime of the Python parser. The bundle has another module here (scripts/build.mjs), in which each call gives a copy with a memory
 * of its own; see `Platform.parserRuntime`.
 */
export function parserRuntime(): unknown {
  return runtime;
}
