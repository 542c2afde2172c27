import { ChartFrame } from "@/components/charts/chart-frame";
import { StageLine } from "@/components/charts/stage-line";
import { StageLineMini } from "@/components/charts/stage-line-mini";
import { stageLineTable } from "@/components/charts/stage-line-stages";
import { Button } from "@/components/ui/button";
import { Callout } from "@/components/ui/callout";
import { SegmentedLinks } from "@/components/ui/segmented-links";
import { Verdict } from "@/components/ui/verdict";
import { VerdictMark } from "@/components/ui/verdict-mark";
import { Part } from "./part";
import { fiveStages, openStages, twelveStages } from "./stages";

const quarters = ["Q1", "Q2", "Q3"].map((label) => ({
  href: `/gallery?period=2026-${label}`,
  label,
  current: label === "Q3",
}));

const judged = fiveStages.map((stage, index) => ({
  ...stage,
  href: `#${stage.name.toLowerCase()}`,
  note:
    index === 1 ? (
      <Verdict call="worsened" delta="−4.4" />
    ) : index === 0 ? (
      <Verdict call="no detectable change" />
    ) : undefined,
}));

export function LineParts() {
  return (
    <>
      <Callout
        tone="bad"
        label={
          <>
            <VerdictMark call="worsened" /> Shift
          </>
        }
        action={<Button>Open a review now</Button>}
        className="mb-6"
      >
        Purchase conversion has been below its usual range for <b>3 weeks</b>, since 24 August. Checkout 2.4
        shipped on 19 August.
      </Callout>
      <Part name="The line of stages, in its frame">
        <ChartFrame
          title="Where people go on, and where they leave"
          summary="Most leave while they consider us: 72.1 % of 4,652 people didn't buy within 30 days."
          table={stageLineTable(fiveStages)}
          fileName="stages-2026-q3"
          actions={<SegmentedLinks label="Quarter" items={quarters} />}
        >
          <StageLine stages={judged} className="mt-5" />
        </ChartFrame>
      </Part>
      <Part name="A quarter that isn't over; a stage without data">
        <StageLine stages={openStages} label="Line of an open quarter" />
      </Part>
      <Part name="Twelve stages with long names, scrolling inside">
        <StageLine stages={twelveStages} label="Line of twelve stages" />
      </Part>
      <Part name="In small">
        <div className="flex flex-wrap items-center gap-8">
          <StageLineMini stages={fiveStages} className="h-4 w-36" />
          <StageLineMini stages={openStages} className="h-4 w-36" />
          <StageLineMini stages={twelveStages} className="h-4 w-60" />
        </div>
      </Part>
    </>
  );
}
