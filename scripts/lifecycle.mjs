import { endChild, exitCodeOf, spawnBound } from "./children.mjs";

/**
 * What has to be undone when this process ends: on Ctrl-C, SIGTERM, a closed terminal, the death of the npm
 * that started us, or by itself. Later things are stopped first: the app, then its database.
 * @param {{ log?: (line: string) => void, output?: "inherit" | number }} options `output`: the children's stdout
 */
export function createLifecycle({ log = console.log, output = "inherit" } = {}) {
  const undo = [];
  let stopping = null;

  const stop = (code) => {
    stopping ??= (async () => {
      for (const step of undo.reverse()) await step().catch((error) => log(error.message));
      process.exit(code);
    })();
    return stopping;
  };

  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => stop(0));
  watchParent(() => stop(0));

  return {
    stop,
    isStopping: () => stopping !== null,
    /** Registers what stops a thing that has just been started. */
    onStop: (step) => undo.push(step),
    /** Starts a child that is stopped with us. */
    start(command, args, options) {
      const child = spawnBound(command, args, { stdio: ["ignore", output, "inherit"], ...options });
      undo.push(() => endChild(child));
      return child;
    },
    /** Runs a child to its end. @throws with `failure` unless it succeeds */
    async run(failure, command, args, options) {
      const child = this.start(command, args, options);
      const code = await exitCodeOf(child);
      if (stopping) return new Promise(() => {});
      if (code !== 0) throw new Error(failure);
    },
  };
}

/** `kill -9` of npm leaves us orphaned without a signal. Started by hand, we may outlive our shell. */
function watchParent(onGone) {
  if (!process.env.npm_lifecycle_event) return;
  const parent = process.ppid;
  setInterval(() => {
    if (process.ppid !== parent) onGone();
  }, 1_000).unref();
}

/** Runs one step and prints one line for it: what, what came of it, how long. */
export async function timed(name, run, { log = console.log, now = () => performance.now() } = {}) {
  const began = now();
  const outcome = await run();
  log(
    `  ${name.padEnd(10)} ${`${outcome ?? "done"}`.padEnd(58)} ${((now() - began) / 1000).toFixed(1).padStart(6)} s`,
  );
}
