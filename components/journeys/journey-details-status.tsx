import { classes } from "@/components/ui/classes";
import type { JourneyStatus } from "@/lib/journeys/details/schema";
import { JourneyDetailsChoice } from "./journey-details-choice";
import { journeyStatusWords } from "./journey-status-words";

interface Props {
  journey: string;
  status: JourneyStatus;
  /** absent: only to be read */
  onChange?: (status: JourneyStatus) => void;
}

const marks: Record<JourneyStatus, string> = {
  draft: "border-control border-dashed",
  active: "border-good bg-good",
  archived: "border-rule-strong bg-rule",
};

const options = Object.entries(journeyStatusWords).map(([value, label]) => ({ value, label }));

/** How far a journey is. */
export function JourneyDetailsStatus({ journey, status, onChange }: Props) {
  const shown = (
    <>
      <span aria-hidden="true" className={classes("size-2 shrink-0 rounded-full border", marks[status])} />
      <span className={classes("text-sm", status !== "active" && "text-ink-2")}>
        {journeyStatusWords[status]}
      </span>
    </>
  );
  if (!onChange) return <span className="inline-flex items-center gap-2">{shown}</span>;
  return (
    <JourneyDetailsChoice
      label={`Status of ${journey}`}
      value={status}
      options={options}
      onChange={(value) => onChange(value as JourneyStatus)}
    >
      {shown}
    </JourneyDetailsChoice>
  );
}
