"use client";

import { type ReactNode, useId, useRef, useState } from "react";
import { classes } from "@/components/ui/classes";
import { ErrorState } from "@/components/ui/error-state";
import { Skeleton } from "@/components/ui/skeleton";
import { Stale } from "@/components/ui/stale";
import { ChartTable } from "./chart-table";
import { ChartTools } from "./chart-tools";
import type { ChartTable as Table } from "./csv";

export type ChartState =
  | { kind: "ready" }
  | { kind: "loading" }
  /** Old numbers kept while new ones are on their way. */
  | { kind: "stale" }
  /** What belongs here, and the next step. */
  | { kind: "empty"; message: ReactNode; action?: ReactNode }
  | { kind: "error"; title: ReactNode; message?: ReactNode; id?: string; onRetry?: () => void };

interface Props {
  title: ReactNode;
  /** One sentence that says what the chart shows; read first by who can't see it. */
  summary: ReactNode;
  state?: ChartState;
  /** The numbers behind it; without it there is no table and no file. */
  table?: Table;
  /** Of the files, without ending: "nps-purchase-2026-q3". */
  fileName?: string;
  /** Room kept while loading. @unit px */
  height?: number;
  /** Beside the title, such as a period picker. */
  actions?: ReactNode;
  /** Under the chart: what bands and marks mean. */
  note?: ReactNode;
  /** "beside": on wide screens title and tools stand in a column left of the chart, and stay when it scrolls sideways. */
  head?: "above" | "beside";
  className?: string;
  children: ReactNode;
}

/** Room for a head beside the chart; whoever lines something up with the charts needs the same. */
const BESIDE = "lg:grid lg:grid-cols-[10.5rem_minmax(0,1fr)]";
const HEAD_BESIDE =
  "lg:sticky lg:left-0 lg:z-10 lg:mb-0 lg:flex-col lg:bg-paper lg:pr-5 lg:[--names-left:0.375rem] lg:[--names-right:auto] lg:[&>div+div]:-ml-1.5";

/** What every chart stands in: title, sentence, four states, table and files. */
export function ChartFrame(props: Props) {
  const { title, summary, state = { kind: "ready" }, table, fileName = "chart", height = 160 } = props;
  const frame = useRef<HTMLElement>(null);
  const [showTable, setShowTable] = useState(false);
  const titleId = useId();
  const beside = props.head === "beside";
  const has = state.kind === "ready" || state.kind === "stale";
  return (
    <section
      ref={frame}
      aria-labelledby={titleId}
      data-print="together"
      className={classes(beside && BESIDE, props.className)}
    >
      <div className={classes("mb-3 flex items-start gap-x-4 gap-y-2", beside ? HEAD_BESIDE : "flex-wrap")}>
        <div className={classes("min-w-0 flex-1", beside ? "lg:flex-none" : "basis-64")}>
          <h3 id={titleId} className="font-semibold">
            {title}
          </h3>
          {state.kind === "loading" ? (
            <Skeleton className="mt-1.5 h-3.5 w-3/5" />
          ) : (
            has && <p className="max-w-[72ch] text-sm text-ink-3">{summary}</p>
          )}
        </div>
        {props.actions}
        {has && table && (
          <ChartTools
            table={table}
            fileName={fileName}
            frame={frame}
            showTable={showTable}
            onShowTable={setShowTable}
          />
        )}
      </div>
      <div className="min-w-0">
        {state.kind === "loading" && (
          <div aria-busy="true" style={{ height }}>
            <span className="sr-only">Loading</span>
            <Skeleton className="h-full" />
          </div>
        )}
        {state.kind === "empty" && (
          <div
            className={classes(
              "flex flex-col items-start justify-center gap-3",
              !beside && "border-y border-rule py-6",
            )}
            style={{ minHeight: height }}
          >
            <p className="max-w-[56ch] text-ink-2">{state.message}</p>
            {state.action}
          </div>
        )}
        {state.kind === "error" && (
          <div className="flex items-center" style={{ minHeight: height }}>
            <ErrorState title={state.title} id={state.id} onRetry={state.onRetry}>
              {state.message}
            </ErrorState>
          </div>
        )}
        {has && (
          <Stale busy={state.kind === "stale"}>
            {showTable && table ? (
              <ChartTable
                caption={typeof title === "string" ? title : "Numbers behind the chart"}
                table={table}
              />
            ) : (
              props.children
            )}
          </Stale>
        )}
        {has && props.note && <p className="mt-3 text-xs text-ink-3">{props.note}</p>}
      </div>
    </section>
  );
}
