import { subscribe } from "node:diagnostics_channel";
import { endOpenStreams } from "./lib/live-open";

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

/** Next waits for every answer to end before it exits; an event stream only ends when it is told to. */
export function endStreamsOnShutdown(): void {
  for (const signal of ["SIGTERM", "SIGINT"] as const) process.once(signal, endOpenStreams);
}
