import { formatSigned } from "@/lib/format";
import type { ScoreName } from "@/lib/journeys/map/cards/several-cards";
import type { LaneKind } from "@/lib/journeys/map/lane-kinds";
import { ScoreField } from "./score-field";

const oneToFive = [1, 2, 3, 4, 5];
const feelings = [-2, -1, 0, 1, 2];

interface Score {
  field: ScoreName;
  label: string;
  steps: readonly number[];
  ends: readonly [string, string];
  format?: (step: number) => string;
}

const severity: Score = {
  field: "score",
  label: "Severity",
  steps: oneToFive,
  ends: ["is a nuisance", "makes them leave"],
};
const feeling: Score = {
  field: "score",
  label: "Feeling",
  steps: feelings,
  ends: ["is awful", "is delighted"],
  format: formatSigned,
};
const impact: Score = {
  field: "impact",
  label: "Impact",
  steps: oneToFive,
  ends: ["changes little", "changes a lot"],
};
const feasibility: Score = {
  field: "feasibility",
  label: "Feasibility",
  steps: oneToFive,
  ends: ["is hard", "is easy"],
};

const scores: Partial<Record<LaneKind, readonly Score[]>> = {
  "pain-points": [severity],
  feelings: [feeling],
  opportunities: [impact, feasibility],
};

interface Props {
  kind: LaneKind;
  /** undefined: of several cards, and they differ */
  scoreOf: (field: ScoreName) => number | null | undefined;
  /** @param label what the step of undo is called */
  onChange: (field: ScoreName, value: number | null, label: string) => void;
}

/** The numbers that cards in lanes of this kind carry; none for most kinds. */
export function ScoreFields({ kind, scoreOf, onChange }: Props) {
  return (scores[kind] ?? []).map(({ field, label, ...rest }) => (
    <ScoreField
      key={field}
      {...rest}
      label={label}
      value={scoreOf(field)}
      onChange={(value) => onChange(field, value, `Change ${label.toLowerCase()}`)}
    />
  ));
}
