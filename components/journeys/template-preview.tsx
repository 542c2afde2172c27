import { stageColour } from "@/components/ui/stage-colour";
import { questionFor } from "@/lib/journeys/map/guides";
import { laneKindWords } from "@/lib/journeys/map/lane-kinds";
import type { Template } from "@/lib/journeys/templates";

function listed(names: readonly string[]): string {
  return `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
}

function EmptyPreview({ template }: { template: Template }) {
  const lanes = template.lanes.map((kind) => laneKindWords[kind].name.toLowerCase());
  return (
    <section aria-label={`Preview: ${template.title}`} className="border-y border-rule py-8">
      <p className="title text-xl">An empty line</p>
      <p className="mt-1 text-ink-2">
        You add the first stage on the next page, or paste a spreadsheet. Its lanes are {listed(lanes)}; they
        can be changed too.
      </p>
    </section>
  );
}

/** What a template holds: stages across, lanes down, and in each cell what it asks. */
export function TemplatePreview({ template }: { template: Template }) {
  const { stages, lanes, personas } = template;
  if (stages.length === 0) return <EmptyPreview template={template} />;
  return (
    <section aria-label={`Preview: ${template.title}`} className="min-w-0">
      <p className="mb-2 text-xs text-ink-3 sm:hidden">Scroll sideways to see all {stages.length} stages.</p>
      <div
        className="relative overflow-x-auto border-y border-rule"
        {...{ tabIndex: 0, role: "region", "aria-label": "Stages and lanes" }}
      >
        <table className="w-full border-separate border-spacing-0 text-xs">
          <caption className="sr-only">What each cell of the map asks</caption>
          <thead>
            <tr>
              <td className="sticky top-0 left-0 z-20 w-28 min-w-28 border-b border-rule bg-paper max-sm:static" />
              {stages.map((stage, index) => (
                <th
                  key={stage.name}
                  scope="col"
                  className="sticky top-0 z-10 min-w-36 border-b border-l border-rule bg-paper px-3 pt-2.5 pb-3 text-left align-top font-normal"
                  style={{ borderTop: `3px solid ${stageColour(index, stages.length)}` }}
                >
                  <span className="title block text-base">{stage.name}</span>
                  <span className="mt-0.5 block text-ink-3">
                    {stage.about}
                    {stage.retentionAnchor && " Retention is measured from here."}
                  </span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody className="[&>tr:last-child>*]:border-b-0">
            {lanes.map((kind) => (
              <tr key={kind}>
                <th
                  scope="row"
                  className="sticky left-0 z-10 border-b border-rule bg-paper py-2.5 pr-3 text-left align-top font-medium max-sm:static"
                >
                  {laneKindWords[kind].name}
                </th>
                {stages.map((stage) => (
                  <td
                    key={stage.name}
                    className="border-b border-l border-rule px-3 py-2.5 align-top text-ink-3"
                  >
                    {questionFor(kind, stage.guide, stage.name)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {personas.length > 0 && (
        <p className="mt-3 max-w-[72ch] text-sm text-ink-2">
          Personas to begin with: {personas.map(({ name, role }) => `${name} (${role})`).join(", ")}.
        </p>
      )}
    </section>
  );
}
