import { classes } from "@/components/ui/classes";

export interface AgendaItem {
  id: string;
  label: string;
  sub?: string;
  state: "done" | "now" | "ahead";
  href?: string;
}

const DOTS = {
  done: "border-2 border-ink bg-ink",
  now: "border-4 border-accent bg-paper",
  ahead: "border-2 border-rule-strong bg-paper",
};

/** The throughline of a document: its parts in order, and where we are. */
export function Agenda({ label, items }: { label: string; items: AgendaItem[] }) {
  return (
    <nav aria-label={label}>
      <ol className="relative before:absolute before:top-2 before:bottom-5 before:left-[5px] before:w-0.5 before:bg-rule">
        {items.map((item) => (
          <li
            key={item.id}
            aria-current={item.state === "now" ? "step" : undefined}
            className={classes(
              "relative pb-5 pl-6.5",
              item.state === "now"
                ? "font-semibold text-ink"
                : item.state === "done"
                  ? "text-ink-2"
                  : "text-ink-3",
            )}
          >
            <span
              aria-hidden="true"
              className={classes("absolute top-1 left-0 size-3 rounded-full", DOTS[item.state])}
            />
            {item.href ? <a href={item.href}>{item.label}</a> : item.label}
            {item.state === "done" && <span className="sr-only"> (done)</span>}
            {item.sub && <span className="block text-xs font-normal text-ink-3">{item.sub}</span>}
          </li>
        ))}
      </ol>
    </nav>
  );
}
