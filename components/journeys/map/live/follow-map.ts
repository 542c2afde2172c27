import { newId } from "@/lib/ids";
import type { LiveHello } from "@/lib/journeys/map/live/schema";
import type { MapChanges } from "@/lib/journeys/map/schema";
import type { MapStore } from "../store/map-store";
import type { MapUi } from "../ui-state/map-ui";
import { createCatchUp } from "./catch-up";
import { connectLive } from "./live-connection";
import type { PeopleStore } from "./people-store";
import { createPresenceSender, type Whereabouts } from "./presence-sender";
import { areSlotsShort, holdSlot } from "./stream-slots";
import { whereabouts } from "./whereabouts";

interface Followed {
  /** slug */
  team: string;
  journeyId: string;
  store: MapStore;
  ui: MapUi;
  people: PeopleStore;
  /** the reader's role is another one since the page was made */
  onRole: () => void;
}

const lookAgainMs = 3_000;
const answerMs = 15_000;

async function fetchChanges({ team, journeyId }: Followed, since: number): Promise<MapChanges | null> {
  const address = `/api/v1/journeys/${journeyId}/map/changes?team=${encodeURIComponent(team)}&since=${since}`;
  const response = await fetch(address, { signal: AbortSignal.timeout(answerMs) });
  return response.ok ? ((await response.json()) as MapChanges) : null;
}

/** Says where this tab is, to whoever else has the map open. */
function sayPresence({ team, journeyId, ui }: Followed) {
  const address = `/api/live/journeys/${journeyId}/presence?team=${encodeURIComponent(team)}`;
  const tab = newId();
  const body = (where: Whereabouts, gone?: true) => JSON.stringify({ tab, ...where, gone });
  const sender = createPresenceSender(
    () => whereabouts(ui.get()),
    (where) =>
      void fetch(address, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: body(where),
      }).catch(() => undefined),
  );
  const unsubscribe = ui.subscribe(() => sender.note());
  return {
    say: sender.say,
    leave: () => void navigator.sendBeacon(address, body({ cardId: null }, true)),
    stop() {
      unsubscribe();
      sender.stop();
    },
  };
}

/** Calls what the window says until it is ended. */
function listen(on: { back(): void; hidden(): void; leave(): void; focus(): void }): () => void {
  const ended = new AbortController();
  const { signal } = ended;
  document.addEventListener(
    "visibilitychange",
    () => (document.visibilityState === "visible" ? on.back() : on.hidden()),
    { signal },
  );
  window.addEventListener("online", on.back, { signal });
  window.addEventListener("pageshow", ({ persisted }) => persisted && on.back(), { signal });
  window.addEventListener("pagehide", on.leave, { signal });
  window.addEventListener("focus", on.focus, { signal });
  return () => ended.abort();
}

/**
 * Keeps a map as others see it: their edits into the store, who is here into `people`, and where this tab is to them.
 * @returns ends it
 */
export function followMap(followed: Followed): () => void {
  const { team, journeyId, store, people } = followed;
  const catchUp = createCatchUp(
    {
      revision: () => store.getView().revision,
      isSaving: () => store.getView().saveState.kind === "saving",
      receive: store.receive,
    },
    (since) => fetchChanges(followed, since),
  );
  const presence = sayPresence(followed);
  let role: string | null = null;
  let me = "";
  const hello = (said: LiveHello) => {
    me = said.userId;
    if (role !== null && role !== said.role) followed.onRole();
    role = said.role;
    catchUp.reach(said.revision);
    presence.say();
  };
  const connection = connectLive(`/api/live/journeys/${journeyId}?team=${encodeURIComponent(team)}`, {
    hello,
    map: catchUp.reach,
    people: (list) => people.set(list, me),
  });
  let release = holdSlot();
  let lookedAt = Date.now();
  const look = () => {
    if (Date.now() - lookedAt < lookAgainMs) return;
    lookedAt = Date.now();
    catchUp.reach(null);
  };
  const rest = () => {
    release();
    connection.rest();
  };
  const unlisten = listen({
    back() {
      release();
      release = holdSlot();
      connection.wake();
      look();
    },
    async hidden() {
      if ((await areSlotsShort()) && document.visibilityState === "hidden") rest();
    },
    leave() {
      presence.leave();
      rest();
    },
    focus: look,
  });
  return () => {
    unlisten();
    catchUp.stop();
    presence.stop();
    presence.leave();
    connection.close();
    release();
  };
}
