import { classes } from "@/components/ui/classes";
import type { ImportStep } from "./import-job";

const STEPS = [
  { label: "Understand", about: "which column is what" },
  { label: "Check", about: "every row, storing nothing" },
  { label: "Import", about: "all of it or nothing" },
];
const AT: Record<ImportStep, number> = { mapping: 0, checking: 1, checked: 1, importing: 2, done: 3 };

/** Where the file is on its way: three points on one line. */
export function ImportSteps({ step }: { step: ImportStep }) {
  const at = AT[step];
  return (
    <ol aria-label="Steps" className="flex max-w-160 flex-1 basis-88">
      {STEPS.map(({ label, about }, index) => (
        <li
          key={label}
          aria-current={index === at ? "step" : undefined}
          className="relative flex-1 pt-6 pr-4"
        >
          <span
            aria-hidden="true"
            className={classes(
              "absolute top-[7px] right-0 left-0 h-0.5",
              index < at ? "bg-ink" : "bg-rule",
              index === STEPS.length - 1 && at < 3 && "hidden",
            )}
          />
          <span
            aria-hidden="true"
            className={classes(
              "absolute top-0 left-0 size-4 rounded-full border-2",
              index < at && "border-ink bg-ink",
              index === at && "border-accent bg-paper outline-4 outline-paper",
              index > at && "border-rule-strong bg-paper",
            )}
          />
          <span className={classes("block text-sm font-medium", index > at && "text-ink-3")}>{label}</span>
          <span className="block text-xs text-ink-3 max-sm:hidden">{about}</span>
        </li>
      ))}
    </ol>
  );
}
