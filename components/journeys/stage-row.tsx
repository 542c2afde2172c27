"use client";

import { GripVertical } from "lucide-react";
import Link from "next/link";
import type { CSSProperties, PointerEvent, ReactNode } from "react";
import { Badge } from "@/components/ui/badge";
import { classes } from "@/components/ui/classes";
import { formatPlural } from "@/lib/format";
import type { JourneyStage } from "@/lib/journeys/schema";
import { StageName } from "./stage-name";

interface Props {
  stage: JourneyStage;
  colour: string;
  /** the colour the line runs into; null: the last stage */
  nextColour: string | null;
  rulesHref: string;
  mayEdit: boolean;
  dragged: boolean;
  style?: CSSProperties;
  menu: ReactNode;
  onGrab: (event: PointerEvent) => void;
  onRename: (name: string) => void;
  onMove: (position: number) => void;
}

/** One stage on the line. Alt and an arrow key moves it from anywhere in the row. */
export function StageRow(props: Props) {
  const { stage, colour, nextColour, rulesHref, mayEdit, dragged, style, menu, onGrab, onRename, onMove } =
    props;
  return (
    <li
      data-row
      data-stage={stage.id}
      style={style}
      onKeyDown={(event) => {
        if (!mayEdit || !event.altKey) return;
        const step = { ArrowUp: -1, ArrowLeft: -1, ArrowDown: 1, ArrowRight: 1 }[event.key];
        if (!step) return;
        event.preventDefault();
        onMove(stage.position + step);
      }}
      className={classes(
        "group relative flex min-h-16 items-center gap-2 border-b border-rule pl-8 sm:pl-10",
        dragged && "rounded-md border-transparent bg-surface shadow-lift",
      )}
    >
      {nextColour && !dragged && (
        <span
          aria-hidden="true"
          className="absolute top-1/2 left-2.25 h-full w-0.75"
          style={{ background: `linear-gradient(in oklch, ${colour}, ${nextColour})` }}
        />
      )}
      <span
        aria-hidden="true"
        className={classes(
          "absolute left-1 size-3.5 rounded-full border-3",
          stage.retentionAnchor && "outline-[1.5px] outline-offset-2",
        )}
        style={{
          borderColor: colour,
          background: stage.rules.length > 0 ? colour : "var(--paper)",
          outlineColor: colour,
        }}
      />
      {mayEdit && (
        <button
          type="button"
          aria-label={`Move ${stage.name}: drag, or Alt and arrow keys`}
          title="Drag to move, or Alt and arrow keys"
          onPointerDown={onGrab}
          className="inline-flex h-9 w-6 shrink-0 cursor-grab touch-none items-center justify-center rounded-sm text-ink-3 hover:bg-sunken hover:text-ink active:cursor-grabbing"
        >
          <GripVertical aria-hidden="true" className="size-4" />
        </button>
      )}
      <div className="flex min-w-0 flex-1 flex-col py-2 sm:flex-row sm:items-center sm:gap-4">
        <StageName name={stage.name} position={stage.position} readOnly={!mayEdit} onRename={onRename} />
        <div className="flex shrink-0 items-center gap-3 text-sm">
          {stage.retentionAnchor && <Badge>Retention from here</Badge>}
          <Link href={rulesHref} className="link whitespace-nowrap text-ink-3 hover:text-ink">
            {stage.rules.length > 0
              ? formatPlural(stage.rules.length, "rule")
              : mayEdit
                ? "Say what counts"
                : "Nothing counts yet"}
            <span className="sr-only"> for {stage.name}</span>
          </Link>
        </div>
      </div>
      {menu}
    </li>
  );
}
