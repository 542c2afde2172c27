import type { FactKind } from "@/lib/facts/schema";
import { factKindSchema } from "@/lib/facts/schema";
import { kindWords } from "./kind-words";

interface Props {
  value: FactKind | null;
  onChange: (kind: FactKind) => void;
}

/** The three kinds side by side, each with the columns its files have. */
export function KindChoice({ value, onChange }: Props) {
  return (
    <fieldset>
      <legend className="mb-3 text-sm font-medium">What does a row of its exports stand for?</legend>
      <div className="grid border-t border-rule-strong md:grid-cols-3">
        {factKindSchema.options.map((kind) => {
          const { name, about, tools, columns } = kindWords[kind];
          return (
            <label
              key={kind}
              className="flex cursor-pointer flex-col gap-2 border-b border-rule px-5 py-5 transition-colors hover:bg-sunken has-checked:bg-surface has-checked:shadow-[inset_0_3px_0_var(--accent)] has-focus-visible:outline-2 has-focus-visible:-outline-offset-2 has-focus-visible:outline-accent md:border-l md:border-l-rule md:first:border-l-transparent"
            >
              <input
                type="radio"
                name="kind"
                value={kind}
                checked={kind === value}
                onChange={() => onChange(kind)}
                className="sr-only"
              />
              <span className="title text-xl">{name}</span>
              <span className="text-sm text-ink-2">{about}</span>
              <span className="mt-auto flex gap-px pt-3">
                {columns.map((column, index) => (
                  <span
                    key={column}
                    className="flex-1 border-t-3 bg-sunken px-2 py-1 font-mono text-2xs text-ink-3"
                    style={{ borderTopColor: `var(--stage-${index * 2 + 1})` }}
                  >
                    {column}
                  </span>
                ))}
              </span>
              <span className="text-xs text-ink-3">{tools}</span>
            </label>
          );
        })}
      </div>
      <p className="mt-3 max-w-[72ch] text-sm text-ink-3">
        Any tool's export will do as CSV or TSV with one header row. Reports with a title or dates above the
        header have to lose those lines first; Excel workbooks have to be saved as CSV UTF-8.
      </p>
    </fieldset>
  );
}
