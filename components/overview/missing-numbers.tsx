import { TextLink } from "@/components/ui/text-link";
import type { OverviewJourney } from "@/lib/overview/schema";

interface Props {
  team: string;
  href: string;
  journey: Pick<OverviewJourney, "stages" | "rules" | "futureOf" | "partOf">;
}

type Words = readonly [words: string, to: string, verb: string];

function wordsOf({ team, href, journey }: Props): Words {
  const { stages, rules, futureOf, partOf } = journey;
  if (stages === 0) return ["It has no stages yet.", href, "Add stages"];
  if (rules > 0) return ["Nothing imported so far belongs to its stages.", `/${team}/data`, "Go to data"];
  // Neither a plan nor a part of another journey has to have numbers of its own.
  if (futureOf) return ["Future state of", `/${team}/journeys/${futureOf.id}`, futureOf.name];
  if (partOf) return [`Details of ${partOf.stage} in`, `/${team}/journeys/${partOf.id}`, partOf.name];
  return ["Nothing counts for its stages yet.", `${href}/rules`, "Say what counts"];
}

/** Why a journey has no numbers yet, and where that is mended; of a future state or a part, what it belongs to. */
export function MissingNumbers(props: Props) {
  const [words, to, verb] = wordsOf(props);
  return (
    <p className="mt-2 text-ink-2">
      {words} <TextLink href={to}>{verb}</TextLink>
    </p>
  );
}
