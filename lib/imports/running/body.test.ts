import { afterEach, describe, expect, it, vi } from "vitest";
import { importLimits } from "@/lib/imports/limits";
import { UploadBody } from "./body";

afterEach(() => {
  vi.useRealTimers();
});

/** Says what it is given, then falls silent or ends. */
function streamOf(parts: string[], end: "ends" | "falls silent"): ReadableStream<Uint8Array> {
  const left = parts.map((part) => new TextEncoder().encode(part));
  return new ReadableStream({
    pull(controller) {
      const part = left.shift();
      if (part) return controller.enqueue(part);
      if (end === "ends") return controller.close();
      return new Promise(() => undefined);
    },
  });
}

describe("UploadBody", () => {
  it("gives every byte once, the sample included, and counts them", async () => {
    const seen: string[] = [];
    const text = (chunk: Uint8Array) => new TextDecoder().decode(chunk);
    const body = new UploadBody(streamOf(["a,b\n", "1,2\n"], "ends"), (chunk) => seen.push(text(chunk)));
    expect(await body.sample()).toMatchObject({ whole: true });
    const chunks: string[] = [];
    for await (const chunk of body.chunks()) chunks.push(text(chunk));
    expect(chunks.join("")).toBe("a,b\n1,2\n");
    expect(seen.join("")).toBe("a,b\n1,2\n");
    expect(body.bytes).toBe(8);
  });

  it("gives up a client that says nothing more, and lets go of its stream", async () => {
    vi.useFakeTimers();
    const stream = streamOf(["a,b\n"], "falls silent");
    const body = new UploadBody(stream, () => undefined);
    const failure = expect(body.sample()).rejects.toThrow(/Nothing came for 60 seconds after 4 bytes/);
    await vi.advanceTimersByTimeAsync(importLimits.silenceMs);
    await failure;
    body.release();
    expect(stream.locked).toBe(false);
  });
});
