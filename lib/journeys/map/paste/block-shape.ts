import { type Block, turned } from "@/lib/journeys/map/paste/block";
import { kindNamed } from "@/lib/journeys/map/paste/lane-names";
import { plainWords } from "@/lib/journeys/map/paste/plain-words";

/** How a block is to be read. */
export interface BlockShape {
  /** its first row names the stages */
  stages: boolean;
  /** its first column names the lanes */
  lanes: boolean;
  /** stages go down and lanes across; it is turned around before anything else */
  turned: boolean;
}

/** Names on the map, so that they are recognised. */
export interface KnownNames {
  stages: readonly string[];
  lanes: readonly string[];
}

const stageWords = new Set(
  (
    "awareness|aware|discovery|discover|consideration|consider|research|comparison|compare|evaluation|evaluate|trial|decision|" +
    "decide|purchase|buy|buying|order|checkout|acquisition|delivery|onboarding|activation|use|usage|using|adoption|experience|" +
    "service|support|retention|loyalty|renewal|advocacy|advocate|referral|post purchase|pre purchase|after sales|" +
    "problem recognised|problem|shortlist|inspiration|search|booking|arrival|stay|departure|return"
  ).split("|"),
);

const maxHeading = 60;

interface Line {
  /** how many of its cells are names of stages, and of lanes */
  stages: number;
  lanes: number;
  /** short, each another, none missing: it may well be names */
  looksLikeNames: boolean;
}

function readLine(cells: readonly string[], known: { stages: Set<string>; lanes: Set<string> }): Line {
  const words = cells.map(plainWords);
  const filled = words.filter((word) => word !== "");
  const isStage = (word: string) => stageWords.has(word) || known.stages.has(word);
  return {
    stages: filled.filter(isStage).length,
    lanes: cells.filter(
      (cell, at) => !isStage(words[at]!) && (known.lanes.has(words[at]!) || kindNamed(cell)),
    ).length,
    looksLikeNames:
      cells.length > 0 &&
      filled.length === cells.length &&
      new Set(filled).size === filled.length &&
      cells.every((cell) => cell.length <= maxHeading && !cell.includes("\n") && !/^[+\-−]?\d/.test(cell)),
  };
}

/**
 * Guesses how a block is to be read. `targeted`: somebody stands in a cell, and values alone begin there; without, a block
 * brings its stages and lanes along unless it is a single row or column.
 */
export function shapeOf(block: Block, names: KnownNames, targeted: boolean): BlockShape {
  const known = {
    stages: new Set(names.stages.map(plainWords)),
    lanes: new Set(names.lanes.map(plainWords)),
  };
  const across = readLine(block[0]!.slice(1), known);
  const down = readLine(
    block.slice(1).map((row) => row[0]!),
    known,
  );
  const upright = across.stages + down.lanes;
  const sideways = across.lanes + down.stages;
  if (sideways > upright) return { ...shapeOf(turned(block), names, targeted), turned: true };
  const corner = block[0]![0]!;
  const first = readLine([corner], known);
  if (block.length < 2 && across.stages + first.stages === 0)
    return { stages: false, lanes: !targeted && first.lanes > 0, turned: false };
  const bringsAll = !targeted && corner === "" && block.length > 1 && block[0]!.length > 1;
  const stages =
    across.stages + first.stages > 0 ||
    (across.looksLikeNames && across.lanes + first.lanes === 0 && (bringsAll || down.lanes > 0));
  const lanes =
    down.lanes > 0 || (down.looksLikeNames && first.stages === 0 && (bringsAll || (stages && corner === "")));
  return { stages, lanes, turned: false };
}
