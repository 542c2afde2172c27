import type { LiveHello, LivePerson } from "@/lib/journeys/map/live/schema";

/** What a browser needs of an EventSource. */
export type LiveSource = Pick<EventSource, "addEventListener" | "close">;

interface Handlers {
  hello(hello: LiveHello): void;
  /** the map has this revision now */
  map(revision: number): void;
  people(people: LivePerson[]): void;
}

export interface LiveConnection {
  /** Opens it at once, unless it is open: the tab is looked at again, or the network came back. */
  wake(): void;
  /** Lets it rest until `wake`. */
  rest(): void;
  close(): void;
}

const silenceMs = 45_000;
const watchMs = 10_000;
const firstRetryMs = 500;
const lastRetryMs = 60_000;

/**
 * Follows a stream of events and keeps at it: opens it anew when it breaks or says nothing for 45 s (the server beats every
 * 15 s), ever later while that fails. A browser's own retries know neither silence nor an answer that isn't a stream.
 */
export function connectLive(
  address: string,
  handlers: Handlers,
  make: (address: string) => LiveSource = (at) => new EventSource(at),
): LiveConnection {
  let source: LiveSource | null = null;
  let heardAt = 0;
  let failures = 0;
  let retry: ReturnType<typeof setTimeout> | undefined;

  const shut = () => {
    clearTimeout(retry);
    retry = undefined;
    source?.close();
    source = null;
  };
  const later = () => {
    shut();
    const wait = Math.min(lastRetryMs, firstRetryMs * 2 ** failures++);
    // Everybody comes back after a restart: not all in the same moment.
    retry = setTimeout(open, wait * (0.5 + Math.random()));
  };
  function open(): void {
    shut();
    heardAt = Date.now();
    const own = make(address);
    source = own;
    const on = <Data>(name: string, act: (data: Data) => void) =>
      own.addEventListener(name, (event) => {
        if (source !== own) return;
        heardAt = Date.now();
        act(JSON.parse((event as MessageEvent<string>).data) as Data);
      });
    on<LiveHello>("hello", (hello) => {
      failures = 0;
      handlers.hello(hello);
    });
    on<{ revision: number }>("map", ({ revision }) => handlers.map(revision));
    on<LivePerson[]>("people", handlers.people);
    on("beat", () => undefined);
    // Signed out, or so many tabs that this one had to give way: asked again when somebody looks at it.
    on<string>("end", (why) => (why === "shutdown" || why === "changed" ? later() : shut()));
    own.addEventListener("error", () => source === own && later());
  }
  const watch = setInterval(() => {
    if (source && Date.now() - heardAt > silenceMs) open();
  }, watchMs);
  open();
  return {
    wake: () => {
      if (source && Date.now() - heardAt <= silenceMs) return;
      failures = 0;
      open();
    },
    rest: shut,
    close: () => {
      clearInterval(watch);
      shut();
    },
  };
}
