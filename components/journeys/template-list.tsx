import Link from "next/link";
import { templates } from "@/lib/journeys/templates";
import { StageThread } from "./stage-thread";

/** The templates as lines to choose from, for who has no journey yet. */
export function TemplateList({ team }: { team: string }) {
  return (
    <ul>
      {templates.map((template) => (
        <li
          key={template.id}
          className="relative grid items-center gap-x-8 gap-y-3 border-b border-rule py-5 transition-colors hover:bg-sunken/50 lg:grid-cols-[minmax(14rem,24rem)_1fr]"
        >
          <div className="min-w-0">
            <h2 className="font-medium">
              <Link
                href={`/${team}/journeys/new?template=${template.id}`}
                className="after:absolute after:inset-0"
              >
                {template.title}
              </Link>
            </h2>
            <p className="text-sm text-ink-3">{template.about}</p>
          </div>
          <StageThread
            stages={template.stages.map((stage) => ({ id: stage.name, ...stage }))}
            className="min-w-0"
          />
        </li>
      ))}
    </ul>
  );
}
