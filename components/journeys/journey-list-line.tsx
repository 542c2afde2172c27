import { classes } from "@/components/ui/classes";
import { stageColour } from "@/components/ui/stage-colour";
import type { TreeJourney } from "@/lib/journeys/hierarchy/schema";

const mostNamed = 8;

/** The stages of a journey as a small line: a dot each, hollow where nothing is measured yet, ringed at the anchor. */
export function JourneyListLine({ stages }: { stages: TreeJourney["stages"] }) {
  const colours = stages.map((_, index) => stageColour(index, stages.length));
  const isNamed = stages.length <= mostNamed;
  return (
    <ol aria-label="Stages" className="flex w-full max-w-152">
      {stages.map(({ id, name, rules, retentionAnchor }, index) => (
        <li
          key={id}
          title={name}
          className={classes("relative min-w-0", index < stages.length - 1 && "flex-1")}
          // The last one is as long as its name, so that the line ends at its dot; a long name takes no more than its share.
          style={{ maxWidth: index === stages.length - 1 ? `${100 / stages.length}%` : undefined }}
        >
          {index < stages.length - 1 && (
            <span
              aria-hidden="true"
              className="absolute top-1 left-1 h-0.5 w-full"
              style={{
                background: `linear-gradient(to right in oklch, ${colours[index]}, ${colours[index + 1]})`,
              }}
            />
          )}
          <span
            aria-hidden="true"
            className={classes(
              "relative block size-2.5 rounded-full border-2",
              retentionAnchor && "outline-[1.5px] outline-offset-1",
            )}
            style={{
              borderColor: colours[index],
              background: rules > 0 ? colours[index] : "var(--paper)",
              outlineColor: colours[index],
            }}
          />
          <span
            className={isNamed ? "mt-1 block truncate pr-2 text-2xs text-ink-3 max-sm:sr-only" : "sr-only"}
          >
            {name}
            {retentionAnchor && <span className="sr-only">, retention anchor</span>}
            {rules === 0 && <span className="sr-only">, nothing measured yet</span>}
          </span>
        </li>
      ))}
    </ol>
  );
}
