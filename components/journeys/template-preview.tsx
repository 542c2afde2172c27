import { stageColour } from "@/components/ui/stage-colour";
import type { Template } from "@/lib/journeys/templates";
import { StageThread } from "./stage-thread";

/** What a template holds: its line, and what happens at each stage. */
export function TemplatePreview({ template }: { template: Template }) {
  const { stages } = template;
  if (stages.length === 0) {
    return (
      <section aria-label={`Preview: ${template.title}`} className="border-y border-rule py-8">
        <p className="title text-xl">An empty line</p>
        <p className="mt-1 text-ink-2">You add the first stage on the next page.</p>
      </section>
    );
  }
  return (
    <section aria-label={`Preview: ${template.title}`} className="min-w-0">
      <StageThread
        stages={stages.map((stage) => ({ id: stage.name, ...stage }))}
        className="pt-1 pb-5 max-sm:hidden"
      />
      <dl className="border-t border-rule">
        {stages.map((stage, index) => (
          <div
            key={stage.name}
            className="flex gap-4 border-b border-rule py-2.5 max-sm:flex-col max-sm:gap-0.5"
          >
            <dt className="flex w-44 shrink-0 items-baseline gap-2.5 font-medium">
              <span
                aria-hidden="true"
                className="size-2.5 shrink-0 rounded-full"
                style={{ background: stageColour(index, stages.length) }}
              />
              {stage.name}
            </dt>
            <dd className="text-ink-2 max-sm:pl-5">
              {stage.about}
              {stage.retentionAnchor && <span className="text-ink-3"> Retention is measured from here.</span>}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
