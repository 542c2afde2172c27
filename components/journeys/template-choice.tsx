import { type TemplateId, templates } from "@/lib/journeys/templates";

interface Props {
  value: TemplateId;
  onChange: (id: TemplateId) => void;
}

/** The templates as a list of radio buttons: arrows move, the chosen one carries the accent line. */
export function TemplateChoice({ value, onChange }: Props) {
  return (
    <fieldset className="min-w-0">
      <legend className="mb-3 text-sm font-medium">Begin with</legend>
      <div className="border-t border-rule">
        {templates.map((template) => (
          <label
            key={template.id}
            className="flex cursor-pointer gap-3 border-b border-l-3 border-b-rule border-l-transparent py-3.5 pr-2 pl-4 transition-colors hover:bg-sunken has-checked:border-l-accent has-checked:bg-surface has-focus-visible:outline-2 has-focus-visible:-outline-offset-2 has-focus-visible:outline-accent"
          >
            <input
              type="radio"
              name="template"
              value={template.id}
              checked={template.id === value}
              onChange={() => onChange(template.id)}
              className="sr-only"
            />
            <span className="min-w-0">
              <span className="block font-medium">{template.title}</span>
              <span className="block text-sm text-ink-3">{template.about}</span>
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
