import type { VersionKind } from "@/lib/journeys/versions/schema";

/** Its place on the thread of versions: full when somebody named it, open when not, broken for a safety copy. */
export function VersionMark({ kind }: { kind: VersionKind | "now" }) {
  return (
    <svg viewBox="0 0 16 16" className="size-4 shrink-0" aria-hidden="true">
      <circle
        cx="8"
        cy="8"
        r={kind === "automatic" ? 3.5 : 5}
        fill={kind === "named" || kind === "now" ? "currentColor" : "var(--paper)"}
        stroke="currentColor"
        strokeWidth="1.5"
        strokeDasharray={kind === "safety" ? "2.5 2" : undefined}
        className={kind === "now" ? "text-accent" : kind === "named" ? "text-ink" : "text-control"}
      />
    </svg>
  );
}
