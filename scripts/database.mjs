import { findRunningPostgres, startPostgres } from "./postgres.mjs";

/**
 * Runs with a reachable database: DATABASE_URL, else the embedded one, which `npm start` may be running
 * already; if it isn't, it is started for as long as `run` takes.
 * @param {{ dataDir: string, log?: (line: string) => void }} options
 * @param {(database: { url: string, embedded: boolean }) => Promise<T>} run
 * @returns {Promise<T>} @template T
 */
export async function withDatabase({ dataDir, log }, run) {
  if (process.env.DATABASE_URL) return run({ url: process.env.DATABASE_URL, embedded: false });
  const running = await findRunningPostgres({ dataDir });
  if (running) return run({ url: running.url, embedded: true });
  const server = await startPostgres({ dataDir, log });
  try {
    return await run({ url: server.url, embedded: true });
  } finally {
    await server.stop();
  }
}
