import Link from "next/link";
import { formatCount } from "@/lib/format";
import type { StageLineStage } from "./stage-line-stages";

/** Name, people and note of a stage, beside its part of the line. */
export function StageLineLabel({ stage, unit }: { stage: StageLineStage; unit: string }) {
  const maturing = stage.maturing ? `${formatCount(stage.maturing)} may still go on` : null;
  return (
    <>
      <div className="line-clamp-2 font-semibold text-balance hyphens-auto" title={stage.name}>
        {stage.href ? (
          <Link href={stage.href} className="hover:underline">
            {stage.name}
          </Link>
        ) : (
          stage.name
        )}
      </div>
      <div className="text-xs text-ink-3">
        {stage.count === null ? "No data yet" : `${formatCount(stage.count)} ${unit}`}
      </div>
      {maturing && <div className="text-xs text-ink-3">{maturing}</div>}
      {stage.note && <div className="mt-0.5">{stage.note}</div>}
    </>
  );
}
