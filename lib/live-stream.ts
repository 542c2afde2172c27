import "server-only";
import { addOpenStream } from "@/lib/live-open";
import { logError } from "@/lib/log";

/** Why a stream ends: the browser is told, and comes back by itself only after `shutdown` and `changed`. */
export type StreamEnd = "shutdown" | "too-many" | "not-allowed" | "changed";

/** What a stream is filled with. */
export interface EventSink {
  send(event: string, data: unknown): void;
  end(why: StreamEnd): void;
}

interface Source {
  /** who holds it (a session); one owner has only so many */
  owner: string;
  request: Request;
  /** asked with every heartbeat; what it answers ends the stream */
  reasonToEnd: () => Promise<StreamEnd | null>;
  /** begins to send; what it answers is called once, at the end */
  begin: (sink: EventSink) => () => void;
}

const heartbeatMs = 15_000;
/** so many messages may wait for a browser that doesn't read */
const mostWaiting = 500;
const mostFailedChecks = 3;

const headers = {
  "content-type": "text/event-stream; charset=utf-8",
  // no-transform: nothing on the way may gather it up to compress it.
  "cache-control": "no-cache, no-transform",
  "x-accel-buffering": "no",
  // The connection is of no use afterwards, and one kept alive would hold up a shutdown.
  connection: "close",
};

/** Calls `beat` every 15 s and asks whether the stream may go on; a database that can't tell is asked again. */
function keepBeating(source: Source, sink: EventSink): () => void {
  let failed = 0;
  const check = () =>
    source.reasonToEnd().then(
      (why) => {
        failed = 0;
        if (why) sink.end(why);
      },
      (error: unknown) => {
        if (++failed < mostFailedChecks) return;
        logError(error, { while: "checking who may follow a stream" });
        sink.end("shutdown");
      },
    );
  const timer = setInterval(() => {
    sink.send("beat", 0);
    void check();
  }, heartbeatMs);
  timer.unref();
  return () => clearInterval(timer);
}

/** The sink of one answer, and what ends it from outside (the browser went away). */
function openSink(controller: ReadableStreamDefaultController<Uint8Array>, source: Source): () => void {
  const encoder = new TextEncoder();
  const undo: (() => void)[] = [];
  let isOver = false;
  const finish = () => {
    if (isOver) return;
    isOver = true;
    for (const step of undo) step();
    // Closed already when the browser went away.
    try {
      controller.close();
    } catch {}
  };
  const atEnd = (step: () => void) => void (isOver ? step() : undo.push(step));
  const sink: EventSink = {
    send(event, data) {
      if (isOver) return;
      if ((controller.desiredSize ?? 0) < -mostWaiting) return finish();
      controller.enqueue(encoder.encode(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`));
    },
    end(why) {
      sink.send("end", why);
      finish();
    },
  };
  if (source.request.signal.aborted) finish();
  source.request.signal.addEventListener("abort", finish, { once: true });
  atEnd(() => source.request.signal.removeEventListener("abort", finish));
  if (!isOver) atEnd(addOpenStream({ owner: source.owner, end: sink.end }));
  if (!isOver) atEnd(keepBeating(source, sink));
  if (!isOver) atEnd(source.begin(sink));
  return finish;
}

/** An answer of server-sent events that lasts until the browser, the right to it or the process ends. */
export function eventStream(source: Source): Response {
  // Nobody would read it.
  if (source.request.method === "HEAD") return new Response(null, { headers });
  let finish: () => void = () => undefined;
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      finish = openSink(controller, source);
    },
    cancel: () => finish(),
  });
  return new Response(body, { headers });
}
