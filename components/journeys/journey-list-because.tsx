import { CornerDownRight } from "lucide-react";
import { stageColour } from "@/components/ui/stage-colour";
import type { TreeJourney } from "@/lib/journeys/hierarchy/schema";
import type { TreeNode } from "@/lib/journeys/hierarchy/tree";

interface Props {
  node: TreeNode<TreeJourney>;
  /** null: it stands on top */
  parent: TreeJourney | null;
}

const cutWords = { cycle: "a circle: it stands above already", above: "its parts are listed above" };

/** Why a journey stands under another, in a few words over its name. Nothing for one on top. */
export function JourneyListBecause({ node: { because, cut, journey }, parent }: Props) {
  const isFuture = journey.state === "future";
  if (because === null && cut === null && !isFuture) return null;
  const stages = because?.kind === "stages" ? because.names : [];
  const at = parent?.stages.findIndex(({ name }) => name === stages[0]) ?? -1;
  return (
    <p className="flex max-w-full items-center gap-x-1.5 text-xs text-ink-3 has-[i]:flex-wrap">
      {because && <CornerDownRight aria-hidden="true" className="size-3.5 shrink-0" />}
      {stages.length > 0 && (
        <>
          <span
            aria-hidden="true"
            className="size-2 shrink-0 rounded-full"
            style={{
              background: parent && at >= 0 ? stageColour(at, parent.stages.length) : "var(--rule-strong)",
            }}
          />
          <span>
            <span className="sr-only">Details of </span>
            {stages.join(", ")}
          </span>
        </>
      )}
      {isFuture && (
        <span className="min-w-0 truncate rounded-full border border-dashed border-control px-2 leading-5 text-ink-2">
          Future state{because?.kind === "future" && parent ? ` of ${parent.name}` : ""}
        </span>
      )}
      {cut && <i>{cutWords[cut]}</i>}
    </p>
  );
}
