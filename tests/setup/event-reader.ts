/** One server-sent event. */
export interface ReadEvent {
  event: string;
  data: unknown;
}

function parse(block: string): ReadEvent {
  const lines = block.split("\n");
  const field = (name: string) =>
    lines.find((line) => line.startsWith(`${name}: `))?.slice(name.length + 2) ?? "";
  return { event: field("event"), data: JSON.parse(field("data")) };
}

/** Reads an event stream: `next("map")` waits for the next event of that name, and `end()` for the stream to be over. */
export function readEvents(response: Response) {
  const seen: ReadEvent[] = [];
  let isOver = false;
  let wake: () => void = () => undefined;
  const reader = response.body!.pipeThrough(new TextDecoderStream()).getReader();
  void (async () => {
    let text = "";
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      const blocks = (text + part.value).split("\n\n");
      text = blocks.pop()!;
      seen.push(...blocks.map(parse));
      wake();
    }
  })()
    .catch(() => undefined)
    .finally(() => {
      isOver = true;
      wake();
    });
  const woken = (waitMs: number) =>
    new Promise<void>((resolve, reject) => {
      const timer = setTimeout(() => reject(new Error(`Nothing came within ${waitMs} ms.`)), waitMs);
      wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  return {
    /** events that nobody has asked for */
    seen,
    async next(event: string, waitMs = 5_000): Promise<unknown> {
      for (;;) {
        const index = seen.findIndex((one) => one.event === event);
        if (index >= 0) return seen.splice(index, 1)[0]!.data;
        if (isOver) throw new Error(`The stream ended without ${event}.`);
        await woken(waitMs);
      }
    },
    async end(waitMs = 5_000): Promise<void> {
      while (!isOver) await woken(waitMs);
    },
    leave: () => reader.cancel(),
  };
}
