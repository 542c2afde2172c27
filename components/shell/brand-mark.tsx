import { classes } from "@/components/ui/classes";

/** The line, and the name beside it. */
export function BrandMark({ wordless, className }: { wordless?: boolean; className?: string }) {
  return (
    <span className={classes("inline-flex items-center gap-2.5 font-semibold tracking-[-0.01em]", className)}>
      <svg viewBox="0 0 30 16" fill="none" aria-hidden="true" className="h-4 w-7.5 shrink-0">
        <path
          d="M1.5 12C7.5 12 7.5 4 13.5 4s6 8 15 2"
          stroke="currentColor"
          strokeWidth="2.4"
          strokeLinecap="round"
        />
      </svg>
      <span className={wordless ? "sr-only" : undefined}>Throughline</span>
    </span>
  );
}
