import { TextLink } from "@/components/ui/text-link";
import type { OverviewJourney } from "@/lib/overview/schema";

interface Props {
  team: string;
  href: string;
  journey: Pick<OverviewJourney, "stages" | "rules">;
}

/** Why a journey has no numbers yet, and where that is mended. */
export function MissingNumbers({ team, href, journey: { stages, rules } }: Props) {
  const [words, to, verb] =
    stages === 0
      ? ["It has no stages yet.", href, "Add stages"]
      : rules === 0
        ? ["Nothing counts for its stages yet.", `${href}/rules`, "Say what counts"]
        : ["Nothing imported so far belongs to its stages.", `/${team}/data`, "Go to data"];
  return (
    <p className="mt-2 text-ink-2">
      {words} <TextLink href={to}>{verb}</TextLink>
    </p>
  );
}
