import { type LaneKind, laneKindWords } from "@/lib/journeys/map/lane-kinds";
import type { Block } from "@/lib/journeys/map/paste/block";
import { kindNamed } from "@/lib/journeys/map/paste/lane-names";
import type { PasteInput, PasteLane, RowChoice } from "@/lib/journeys/map/paste/paste-plan";
import { plainWords } from "@/lib/journeys/map/paste/plain-words";
import type { MapLane } from "@/lib/journeys/map/schema";
import { nameLine } from "@/lib/name-line";

export interface TargetLane {
  /** of the block */
  row: number;
  named: string;
  lane: PasteLane;
}

const ofMap = ({ id, kind, name }: MapLane): PasteLane => ({ id, kind, name, isNew: false });

/** Hands out lanes row by row; the same new lane for the same name. */
class LaneFinder {
  readonly #made = new Map<string, PasteLane>();
  readonly #names: Set<string>;

  constructor(readonly input: PasteInput) {
    this.#names = new Set(Object.values(input.state.lane).map(({ name }) => plainWords(name)));
  }

  /** “Notes”, then “Notes 2” … */
  #freeName(name: string): string {
    let free = name;
    for (let count = 2; this.#names.has(plainWords(free)); count++) free = `${name} ${count}`;
    this.#names.add(plainWords(free));
    return free;
  }

  make(kind: LaneKind, named: string): PasteLane {
    const key = `${kind} ${plainWords(named) || named}`;
    const known = named === "" ? undefined : this.#made.get(key);
    if (known) return known;
    const name = this.#freeName(named || laneKindWords[kind].name);
    const lane: PasteLane = { id: this.input.newId(), kind, name, isNew: true };
    this.#made.set(key, lane);
    return lane;
  }

  chosen(choice: RowChoice | undefined, named: string): PasteLane | null {
    if (!choice) return null;
    if ("kind" in choice) return this.make(choice.kind, named);
    const lane = this.input.lanes.find(({ id }) => id === choice.lane);
    return lane ? ofMap(lane) : null;
  }

  byName(named: string): PasteLane {
    const { lanes } = this.input;
    const words = plainWords(named);
    const kind = kindNamed(named);
    const same = lanes.find((lane) => plainWords(lane.name) === words && words !== "");
    const alike = same ?? lanes.find((lane) => lane.kind === kind);
    return alike ? ofMap(alike) : this.make(kind ?? "text", named);
  }
}

/** For each row of the block's values: where on the map it goes. A row without a name goes on with the lane above. */
export function targetLanes(block: Block, input: PasteInput): TargetLane[] {
  const from = input.header.stages ? 1 : 0;
  const finder = new LaneFinder(input);
  const { at, lanes } = input;
  const start = Math.max(at ? lanes.findIndex((lane) => lane.id === at.laneId) : 0, 0);
  const targets: TargetLane[] = [];
  for (let row = from; row < block.length; row++) {
    const named = input.header.lanes ? nameLine(block[row]![0]!.replaceAll(/\s+/g, " ")) : "";
    const chosen = finder.chosen(input.choices?.[row], named);
    if (chosen) targets.push({ row, named, lane: chosen });
    else if (input.header.lanes) {
      const above = targets.at(-1)?.lane;
      const lane = named === "" ? (above ?? finder.make("text", "")) : finder.byName(named);
      targets.push({ row, named, lane });
    } else {
      const below = lanes[start + row - from];
      targets.push({ row, named, lane: below ? ofMap(below) : finder.make("text", "") });
    }
  }
  return targets;
}
