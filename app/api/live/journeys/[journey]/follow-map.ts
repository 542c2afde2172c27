import type { LiveHello, LivePerson } from "@/lib/journeys/map/live/schema";
import { type LivePlace, subscribe } from "@/lib/live";
import { presentTabs, watchPeople } from "@/lib/live-people";
import type { EventSink } from "@/lib/live-stream";
import { logError } from "@/lib/log";

interface Followed {
  place: LivePlace;
  hello: LiveHello;
  /** the map's revision as it is now */
  readRevision: () => Promise<number>;
  /** names of the team's members by id */
  readNames: () => Promise<Map<string, string>>;
}

const editWaitMs = 10;
const peopleWaitMs = 50;

/** Runs `act` once, a little after the first of several calls. */
function soon(waitMs: number, act: () => void): { call(): void; cancel(): void } {
  let timer: NodeJS.Timeout | undefined;
  const run = () => {
    timer = undefined;
    act();
  };
  return {
    call: () => {
      timer ??= setTimeout(run, waitMs);
    },
    cancel: () => clearTimeout(timer),
  };
}

/** Tells of edits: each revision once, the last of several that come together. */
function followEdits({ place, hello, readRevision }: Followed, sink: EventSink): () => void {
  let told = hello.revision;
  let newest = hello.revision;
  const tell = soon(editWaitMs, () => {
    if (newest <= told) return;
    told = newest;
    sink.send("map", { revision: newest });
  });
  const reach = (revision: number) => {
    newest = Math.max(newest, revision);
    tell.call();
  };
  const unsubscribe = subscribe(place, (message) => {
    if (message.type === "edit") reach(message.revision);
    // A database that can't answer yet is asked by the browser itself, when the stream is over or the tab is looked at.
    else if (message.type === "catch-up") readRevision().then(reach, logError);
  });
  // What was edited after `hello` was read and before the subscription.
  readRevision().then(reach, logError);
  return () => {
    unsubscribe();
    tell.cancel();
  };
}

/** Tells who is here, whenever that is another answer than before. */
function followPeople({ place, readNames }: Followed, sink: EventSink): () => void {
  let told = "";
  let names = new Map<string, string>();
  const tell = async () => {
    const tabs = presentTabs(place, Date.now());
    if (tabs.some(({ userId }) => !names.has(userId))) names = await readNames();
    const people = new Map<string, LivePerson>();
    for (const { userId, ...tab } of tabs) {
      const name = names.get(userId);
      // Somebody who was a member until a moment ago.
      if (name === undefined) continue;
      const person = people.get(userId) ?? { userId, name, tabs: [] };
      person.tabs.push(tab);
      people.set(userId, person);
    }
    const now = JSON.stringify([...people.values()]);
    if (now === told) return;
    told = now;
    sink.send("people", [...people.values()]);
  };
  const later = soon(peopleWaitMs, () => void tell().catch(logError));
  const unwatch = watchPeople(place, later.call);
  void tell().catch(logError);
  return () => {
    unwatch();
    later.cancel();
  };
}

/** Says hello, then what happens in a map and who is in it. */
export function followMap(followed: Followed, sink: EventSink): () => void {
  sink.send("hello", followed.hello);
  const ends = [followEdits(followed, sink), followPeople(followed, sink)];
  return () => {
    for (const end of ends) end();
  };
}
