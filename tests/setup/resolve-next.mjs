import { registerHooks } from "node:module";

/**
 * Preloaded into the browser tests' process: Next's own bundler resolves `next/headers`, plain Node wants the file's ending,
 * which the package does not map.
 */
registerHooks({
  resolve: (specifier, context, next) =>
    next(/^next\/[a-z]+$/.test(specifier) ? `${specifier}.js` : specifier, context),
});
