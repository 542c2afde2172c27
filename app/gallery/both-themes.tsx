import type { ReactNode } from "react";

/** The same parts in light and in dark, beside each other. */
export function BothThemes({ children }: { children: ReactNode }) {
  return (
    <div className="grid gap-4 lg:grid-cols-2">
      {(["light", "dark"] as const).map((theme) => (
        <div
          key={theme}
          data-theme={theme}
          className="min-w-0 rounded-lg border border-rule bg-paper p-6 text-ink"
        >
          {children}
        </div>
      ))}
    </div>
  );
}
