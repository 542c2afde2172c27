import { TextLink } from "@/components/ui/text-link";

interface Props {
  team: string;
  persona: string;
  journeys: readonly { id: string; name: string }[];
}

/** Where the numbers of a persona's rows are. */
export function RuleNumbers({ team, persona, journeys }: Props) {
  if (journeys.length === 0) return null;
  return (
    <p className="mt-1 text-sm text-ink-3">
      Their numbers on{" "}
      {journeys.map(({ id, name }, index) => (
        <span key={id}>
          {index > 0 && ", "}
          <TextLink href={`/${team}/journeys/${id}/dashboard?persona=${persona}`}>{name}</TextLink>
        </span>
      ))}
    </p>
  );
}
