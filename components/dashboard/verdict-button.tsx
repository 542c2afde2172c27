"use client";

import { useId } from "react";
import { Tooltip } from "@/components/ui/tooltip";
import { Verdict } from "@/components/ui/verdict";
import type { VerdictWords } from "@/lib/kpis/dashboard/kpi-words";

/** A change call; hover or focus tells what stands behind it. */
export function VerdictButton({ call, words, delta, soFar, why, detail }: VerdictWords) {
  const id = useId();
  const quiet = call === "no detectable change";
  const change = quiet ? <span className="font-normal text-ink-2">{delta}</span> : delta;
  return (
    <>
      <Tooltip content={detail} side="bottom">
        <button type="button" aria-describedby={id} className="cursor-help rounded-xs text-left print:block!">
          <Verdict
            call={call}
            words={words ?? undefined}
            delta={delta === null ? undefined : change}
            soFar={soFar && words === null}
          />
          {why && (
            <span className="block text-xs text-ink-3">{words === null ? why : "to compare with"}</span>
          )}
        </button>
      </Tooltip>
      <span id={id} hidden>
        {detail}
      </span>
    </>
  );
}
