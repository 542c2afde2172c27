import { type TemplateId, templates } from "@/lib/journeys/templates";

/** A template, or one of the team's own journeys. */
export type Beginning = TemplateId | "own";

const own = {
  id: "own",
  title: "From one of your journeys",
  about: "Its stages, lanes and cards, to go on from there.",
} as const;

interface Props {
  value: Beginning;
  /** whether there is a journey to begin from */
  hasOwn: boolean;
  onChange: (id: Beginning) => void;
}

/** The templates as a list of radio buttons: arrows move, the chosen one carries the accent line. */
export function TemplateChoice({ value, hasOwn, onChange }: Props) {
  return (
    <fieldset className="min-w-0">
      <legend className="mb-3 text-sm font-medium">Begin with</legend>
      <div className="border-t border-rule">
        {[...templates, ...(hasOwn ? [own] : [])].map((beginning) => (
          <label
            key={beginning.id}
            className="flex cursor-pointer gap-3 border-b border-l-3 border-b-rule border-l-transparent py-3.5 pr-2 pl-4 transition-colors hover:bg-sunken has-checked:border-l-accent has-checked:bg-surface has-focus-visible:outline-2 has-focus-visible:-outline-offset-2 has-focus-visible:outline-accent"
          >
            <input
              type="radio"
              name="template"
              value={beginning.id}
              checked={beginning.id === value}
              onChange={() => onChange(beginning.id)}
              className="sr-only"
            />
            <span className="min-w-0">
              <span className="block font-medium">{beginning.title}</span>
              <span className="block text-sm text-ink-3">{beginning.about}</span>
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
