import type { CSSProperties } from "react";
import "./severity-dots.css";

/** How bad a pain point is, 1–5: full dots and small ones. */
export function SeverityDots({ severity }: { severity: number }) {
  return (
    <span
      role="img"
      aria-label={`Severity ${severity} of 5`}
      style={{ "--severity": Math.floor(severity) } as CSSProperties}
      className="severity-dots"
    />
  );
}
