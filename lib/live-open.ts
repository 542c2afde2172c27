/**
 * The event streams this process holds open. Next waits on shutdown until every answer has ended, which a stream by itself
 * never does; instrumentation-node.ts ends them all. On globalThis because that file and the routes are bundled apart.
 */
export interface OpenStream {
  /** streams of one owner (a session) are limited */
  readonly owner: string;
  end(why: "shutdown" | "too-many"): void;
}

interface OpenStreams {
  streams: Set<OpenStream>;
  isShuttingDown: boolean;
}

const kept = globalThis as typeof globalThis & { throughlineStreams?: OpenStreams };

function open(): OpenStreams {
  kept.throughlineStreams ??= { streams: new Set(), isShuttingDown: false };
  return kept.throughlineStreams;
}

const mostOfOneOwner = 20;

/**
 * Takes a stream among the open ones; the oldest of an owner with too many ends.
 * @returns ends its being counted
 */
export function addOpenStream(stream: OpenStream): () => void {
  const { streams, isShuttingDown } = open();
  if (isShuttingDown) {
    stream.end("shutdown");
    return () => undefined;
  }
  const others = [...streams].filter(({ owner }) => owner === stream.owner);
  for (const old of others.slice(0, Math.max(0, others.length + 1 - mostOfOneOwner))) old.end("too-many");
  streams.add(stream);
  return () => void streams.delete(stream);
}

export function countOpenStreams(): number {
  return open().streams.size;
}

/** Ends every stream, and each that would still begin. */
export function endOpenStreams(): void {
  const own = open();
  own.isShuttingDown = true;
  for (const stream of [...own.streams]) stream.end("shutdown");
}
