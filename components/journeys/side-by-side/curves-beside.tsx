import { EmotionCurve } from "@/components/journeys/map/curve/emotion-curve";
import { SegmentedLinks } from "@/components/ui/segmented-links";
import type { Curve } from "@/lib/journeys/map/emotion/curve";
import type { StageSpan } from "@/lib/journeys/map/emotion/curve-stages";
import { areSame } from "@/lib/journeys/side-by-side/side-curves";

interface Props {
  data: { spans: StageSpan[]; edges: number[]; curves: Curve[] };
  /** whose feelings can be looked at; fewer than two: nothing to choose */
  personas: { id: string; name: string; href: string; current: boolean }[];
}

/** What scrolls must be reached by keyboard. */
const scrolls = { tabIndex: 0 };
/** Of a stage, so that its name can be read. @unit rem */
const leastWidth = 4.5;

/** The feelings of both maps on one axis, over the stages of either. */
export function CurvesBeside({ data: { spans, edges, curves }, personas }: Props) {
  const isDrawn = curves.some(({ points }) => points.some(({ value }) => value !== null));
  if (!isDrawn || spans.length === 0) return null;
  return (
    <section aria-labelledby="feelings" className="mt-8">
      <div className="mb-3 flex flex-wrap items-center justify-between gap-3">
        <h2 id="feelings" className="title text-xl">
          Feelings
        </h2>
        {personas.length > 1 && (
          <SegmentedLinks
            label="Whose feelings"
            items={personas.map(({ name, href, current }) => ({ label: name, href, current }))}
          />
        )}
      </div>
      {areSame(curves) && <p className="mb-3 text-sm text-ink-2">The same in both.</p>}
      <figure
        aria-label="Feelings in both maps"
        className="overflow-x-auto border-y border-rule"
        {...scrolls}
      >
        <div style={{ minWidth: `${spans.length * leastWidth}rem` }}>
          <div aria-hidden="true" className="flex border-b border-rule text-sm">
            {spans.map(({ id, name, width }) => (
              <span
                key={id}
                className="truncate border-rule px-1.5 py-1.5 sm:px-2.5 font-medium not-first:border-l"
                style={{ width: `${width * 100}%` }}
              >
                {name}
              </span>
            ))}
          </div>
          <EmotionCurve
            curves={curves}
            spans={spans}
            edges={edges}
            measured={{}}
            personaId={null}
            edits={null}
            aligned
          />
        </div>
      </figure>
    </section>
  );
}
