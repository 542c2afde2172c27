import { subscribe } from "node:diagnostics_channel";

/**
 * Node cuts a request off five minutes after its beginning, however fast it comes: a large file over a slow line would never
 * arrive. What must not happen is silence, and imports watch for that themselves (lib/imports/limits.ts, `silenceMs`).
 * Next hands its server to nobody; the server's own channel of diagnostics does.
 */
export function liftRequestTimeout(): void {
  subscribe("http.server.request.start", (message) => {
    const { server } = message as { server: { requestTimeout: number } };
    server.requestTimeout = 0;
  });
}
