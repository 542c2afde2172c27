import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { connectLive, type LiveConnection } from "./live-connection";

class Source {
  listeners = new Map<string, (event: Event) => void>();
  isClosed = false;
  addEventListener(name: string, listener: unknown): void {
    this.listeners.set(name, listener as (event: Event) => void);
  }
  close(): void {
    this.isClosed = true;
  }
  say(name: string, data: unknown = 0): void {
    this.listeners.get(name)?.(new MessageEvent(name, { data: JSON.stringify(data) }));
  }
}

let made: Source[] = [];
let connection: LiveConnection;
const heard = { hello: vi.fn(), map: vi.fn(), people: vi.fn() };
const last = () => made[made.length - 1]!;

beforeEach(() => {
  vi.useFakeTimers();
  made = [];
  connection = connectLive("/live", heard, () => {
    made.push(new Source());
    return last();
  });
});
afterEach(() => {
  connection.close();
  vi.clearAllMocks();
  vi.useRealTimers();
});

describe("a live connection", () => {
  it("hands on what it hears", () => {
    last().say("hello", { revision: 3, userId: "u", role: "editor" });
    last().say("map", { revision: 4 });
    last().say("people", []);
    expect(heard.hello).toHaveBeenCalledWith({ revision: 3, userId: "u", role: "editor" });
    expect(heard.map).toHaveBeenCalledWith(4);
    expect(heard.people).toHaveBeenCalledWith([]);
  });

  it("is made anew when it breaks, ever later, and hears the old one no more", () => {
    const first = last();
    first.say("error");
    expect(first.isClosed).toBe(true);
    vi.advanceTimersByTime(1_000);
    expect(made).toHaveLength(2);
    first.say("map", { revision: 9 });
    first.say("error");
    expect(heard.map).not.toHaveBeenCalled();
    for (let n = 3; n < 20; n++) {
      last().say("error");
      while (made.length < n) vi.advanceTimersByTime(1_000);
    }
    last().say("error");
    vi.advanceTimersByTime(20_000);
    expect(made).toHaveLength(19);
    connection.wake();
    expect(made).toHaveLength(20);
  });

  it("is made anew after 45 s of silence, not while it beats", () => {
    for (let n = 0; n < 10; n++) {
      vi.advanceTimersByTime(15_000);
      last().say("beat");
    }
    expect(made).toHaveLength(1);
    vi.advanceTimersByTime(60_000);
    expect(made).toHaveLength(2);
  });

  it("comes back by itself after a shutdown, and only when woken after it was sent away", () => {
    last().say("end", "shutdown");
    vi.advanceTimersByTime(1_000);
    expect(made).toHaveLength(2);
    last().say("end", "too-many");
    vi.advanceTimersByTime(600_000);
    expect(made).toHaveLength(2);
    connection.wake();
    expect(made).toHaveLength(3);
    connection.wake();
    expect(made).toHaveLength(3);
  });

  it("ends", () => {
    last().say("error");
    connection.close();
    vi.advanceTimersByTime(600_000);
    expect(made).toHaveLength(1);
  });
});
