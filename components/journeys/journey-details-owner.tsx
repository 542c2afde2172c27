import { Avatar } from "@/components/ui/avatar";
import { JourneyDetailsChoice } from "./journey-details-choice";

interface Props {
  journey: string;
  ownerId: string | null;
  people: readonly { id: string; name: string }[];
  /** absent: only to be read */
  onChange?: (ownerId: string | null) => void;
}

function Shown({ name }: { name: string | null }) {
  if (name === null)
    return (
      <>
        <span
          aria-hidden="true"
          className="size-5.5 shrink-0 rounded-full border border-dashed border-control"
        />
        <span className="truncate text-sm text-ink-3">Nobody</span>
      </>
    );
  return (
    <>
      <Avatar name={name} size="small" decorative />
      <span className="truncate text-sm">{name}</span>
    </>
  );
}

/** Who looks after a journey. */
export function JourneyDetailsOwner({ journey, ownerId, people, onChange }: Props) {
  const owner = people.find(({ id }) => id === ownerId);
  const name = ownerId === null ? null : (owner?.name ?? "Somebody who left");
  if (!onChange)
    return (
      <span className="inline-flex min-w-0 max-w-full items-center gap-2">
        <span className="sr-only">Owner: </span>
        <Shown name={name} />
      </span>
    );
  return (
    <JourneyDetailsChoice
      label={`Owner of ${journey}`}
      value={ownerId ?? ""}
      options={[
        { value: "", label: "Nobody" },
        ...(ownerId !== null && !owner ? [{ value: ownerId, label: "Somebody who left" }] : []),
        ...people.map(({ id, name: label }) => ({ value: id, label })),
      ]}
      onChange={(value) => onChange(value || null)}
    >
      <Shown name={name} />
    </JourneyDetailsChoice>
  );
}
