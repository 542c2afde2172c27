import { useId } from "react";
import { GradeSwatch } from "@/components/journeys/map/cards/grade-swatch";
import { RadioGroup } from "@/components/ui/radio-group";
import { type EvidenceGrade, evidenceGrades, evidenceWords } from "@/lib/journeys/map/evidence";
import { MixedLabel } from "./mixed-label";

const options = evidenceGrades.map((grade) => ({
  value: grade,
  label: (
    <span className="flex items-center gap-2">
      {evidenceWords[grade].name}
      <GradeSwatch grade={grade} />
    </span>
  ),
  hint: evidenceWords[grade].about,
}));

interface Props {
  /** undefined: of several cards, and they differ */
  value: EvidenceGrade | undefined;
  onChange: (grade: EvidenceGrade) => void;
}

export function EvidenceChoice({ value, onChange }: Props) {
  return (
    <RadioGroup
      legend={<MixedLabel isMixed={value === undefined}>Evidence</MixedLabel>}
      name={useId()}
      options={options}
      value={value ?? ""}
      onChange={(grade) => onChange(grade as EvidenceGrade)}
    />
  );
}
