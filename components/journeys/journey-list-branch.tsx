import { classes } from "@/components/ui/classes";
import type { TreeJourney } from "@/lib/journeys/hierarchy/schema";
import type { TreeNode } from "@/lib/journeys/hierarchy/tree";
import { type JourneyListFrame, JourneyListRow } from "./journey-list-row";

interface Props {
  frame: JourneyListFrame;
  nodes: readonly TreeNode<TreeJourney>[];
  parent: TreeJourney | null;
  closed: ReadonlySet<string>;
  onToggle: (key: string) => void;
  /** whether a journey is looked for itself, not only what stands under it */
  matches: (journey: TreeJourney) => boolean;
}

/** Journeys of one level, and under each what belongs to it. Rows are indented by their first column alone. */
export function JourneyListBranch({ nodes, parent, ...shared }: Props) {
  const { frame, closed, onToggle, matches } = shared;
  return (
    <ul className={classes(parent && "[&>li>div:first-child>div:first-child]:pl-(--journey-indent)")}>
      {nodes.map((node) => {
        const isOpen = !closed.has(node.key);
        const depth = node.key.split(" ").length;
        return (
          <li
            key={node.key}
            className={classes(
              !parent && "border-b border-rule",
              parent && "border-t border-dotted border-rule",
              "[--journey-indent:calc(var(--journey-depth)*0.75rem)] lg:[--journey-indent:calc(var(--journey-depth)*1.75rem)]",
            )}
            style={{ "--journey-depth": Math.min(depth - 1, 4) } as React.CSSProperties}
          >
            <JourneyListRow
              frame={frame}
              node={node}
              parent={parent}
              isAside={!matches(node.journey)}
              isOpen={isOpen}
              onToggle={node.children.length > 0 ? () => onToggle(node.key) : null}
            />
            {node.children.length > 0 && isOpen && (
              <JourneyListBranch nodes={node.children} parent={node.journey} {...shared} />
            )}
          </li>
        );
      })}
    </ul>
  );
}
