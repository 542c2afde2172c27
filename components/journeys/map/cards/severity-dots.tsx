const steps = [1, 2, 3, 4, 5];

/** How bad a pain point is, 1–5: full dots and small ones. */
export function SeverityDots({ severity }: { severity: number }) {
  return (
    <svg
      role="img"
      aria-label={`Severity ${severity} of 5`}
      viewBox="0 0 50 8"
      className="h-2 w-[3.125rem] shrink-0"
    >
      {steps.map((step) => (
        <circle
          key={step}
          cx={step * 10 - 6}
          cy={4}
          r={step <= severity ? 3.75 : 2}
          className={step <= severity ? "fill-bad" : "fill-rule-strong"}
        />
      ))}
    </svg>
  );
}
