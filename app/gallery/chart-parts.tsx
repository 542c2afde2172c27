import { BarChart } from "@/components/charts/bar";
import { ChartFrame } from "@/components/charts/chart-frame";
import { IntervalSeries } from "@/components/charts/interval-series";
import { seriesTable } from "@/components/charts/series-table";
import { Sparkline } from "@/components/charts/sparkline";
import { Button } from "@/components/ui/button";
import { Stat } from "@/components/ui/stat";
import { Verdict } from "@/components/ui/verdict";
import { Part } from "./part";
import { weeks } from "./series";

const scores = [12, 4, 9, 11, 14, 31, 28, 66, 92, 88, 80].map((value, score) => ({
  label: String(score),
  value,
  colour: score >= 9 ? "var(--good)" : score >= 7 ? "var(--rule-strong)" : "var(--bad)",
}));

export function ChartParts() {
  return (
    <>
      <Part
        id="series"
        name="Series with intervals: finished, unfinished with target and flag, changed definition, gap"
      >
        <div className="grid gap-x-8 gap-y-10 sm:grid-cols-2 xl:grid-cols-4">
          <div>
            <Stat value="54.8" unit="%" sub="3,092 of 5,645 · 53.5–56.1" />
            <IntervalSeries
              className="mt-2"
              label="Conversion held at about 55 %."
              points={weeks(0.55, 0, 0.016)}
              target={0.57}
              format="percent"
              openLabel={null}
            />
            <Verdict className="mt-1.5" call="no detectable change" />
          </div>
          <div>
            <Stat value="27.9" unit="%" sub="892 of 3,196 · 26.4–29.5" />
            <IntervalSeries
              className="mt-2"
              label="Conversion fell from 32 to 28 %."
              points={weeks(0.324, 0.048, 0.019, 4)}
              target={0.33}
              format="percent"
              colour="var(--stage-3)"
              flags={[{ index: 8, text: "Checkout 2.4 shipped on 19 August" }]}
              openLabel="until 30 Oct"
            />
            <Verdict className="mt-1.5" call="worsened" delta="−4.4 (−6.4, −2.4)" soFar />
          </div>
          <div>
            <Stat value="+11" sub="435 answers · +4 to +19" />
            <IntervalSeries
              className="mt-2"
              label="NPS rose after the definition changed."
              points={weeks(10, -9, 8)}
              format="signed"
              openLabel={null}
              colour="var(--stage-5)"
              breaks={[{ index: 4, text: "Definition 2: partial answers no longer count" }]}
            />
            <Verdict className="mt-1.5" call="improved" delta="+9 (+2, +16)" />
          </div>
          <div>
            <Stat value="+9" sub="14 answers · 30 needed" />
            <IntervalSeries
              className="mt-2"
              label="NPS with a week without answers."
              points={weeks(9, 1, 13).map((point, index) =>
                index === 3 || index === 5 ? { ...point, value: null, low: null, high: null } : point,
              )}
              format="signed"
              openLabel={null}
              colour="var(--stage-6)"
            />
            <Verdict className="mt-1.5" call="too little data" />
          </div>
        </div>
      </Part>
      <Part name="Drawn on the server; nothing measured; answers per score">
        <div className="grid gap-8 sm:grid-cols-3">
          <Sparkline
            label="Retention fell to 32.5 %."
            points={weeks(0.435, 0.11, 0.022)}
            colour="var(--stage-4)"
          />
          <Sparkline label="No values yet." points={[]} className="border-y border-rule" />
          <BarChart label="Answers per score from 0 to 10; most gave 8 to 10." bars={scores} />
        </div>
      </Part>
      <Part name="The four states of a chart">
        <div className="grid gap-8 sm:grid-cols-2 xl:grid-cols-4">
          <ChartFrame
            title="NPS of the purchase, loading"
            summary="Loading"
            state={{ kind: "loading" }}
            height={120}
          >
            {null}
          </ChartFrame>
          <ChartFrame
            title="NPS of the purchase, empty"
            summary=""
            state={{
              kind: "empty",
              message: "No answers belong to this stage yet.",
              action: <Button size="small">Add a data rule</Button>,
            }}
            height={120}
          >
            {null}
          </ChartFrame>
          <ChartFrame
            title="NPS of the purchase, failed"
            summary=""
            state={{
              kind: "error",
              title: "The answers couldn't be read",
              message: "Nothing is lost. Try again in a minute.",
              id: "01K9-4F2C",
            }}
            height={120}
          >
            {null}
          </ChartFrame>
          <ChartFrame
            title="NPS of the purchase, stale"
            summary="It fell by 16 points."
            state={{ kind: "stale" }}
            height={120}
            table={seriesTable(weeks(27, 16, 8), "NPS", "signed")}
            fileName="nps-purchase"
          >
            <Sparkline label="NPS fell." points={weeks(27, 16, 8)} height={120} colour="var(--stage-5)" />
          </ChartFrame>
        </div>
      </Part>
    </>
  );
}
