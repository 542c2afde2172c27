import { endChild, exitCodeOf, spawnBound } from "./children.mjs";
import { parentOf } from "./postgres-files.mjs";

/**
 * What has to be undone when this process ends: on Ctrl-C, SIGTERM, a closed terminal, the death of the npm
 * that started us, or by itself. Later things are stopped first: the app, then its database.
 * @param {{ log?: (line: string) => void, output?: "inherit" | number, signalCode?: number }} options `output`: the children's stdout; `signalCode`: the
 *   exit code after a signal, 0 for servers (to be stopped is their normal end)
 */
export function createLifecycle({ log = console.log, output = "inherit", signalCode = 0 } = {}) {
  const undo = [];
  let stopping = null;
  let lastWords = null;

  const stop = (code) => {
    stopping ??= (async () => {
      for (const step of undo.reverse()) await step().catch((error) => log(error.message));
      lastWords?.();
      process.exit(code);
    })();
    return stopping;
  };

  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => stop(signalCode));
  watchParent(() => stop(signalCode));

  return {
    stop,
    output,
    isStopping: () => stopping !== null,
    /** Registers what stops a thing that has just been started. */
    onStop: (step) => undo.push(step),
    /** Said when everything has stopped, so that it is the last line. */
    onStopped: (say) => {
      lastWords = say;
    },
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

/** `kill -9` of npm, or of the shell it runs us in, reaches us as no signal. Started by hand, we may outlive our shell. */
function watchParent(onGone) {
  if (!process.env.npm_lifecycle_event) return;
  const ancestors = () => `${process.ppid} ${parentOf(process.ppid)}`;
  const began = ancestors();
  setInterval(() => {
    if (ancestors() !== began) onGone();
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
