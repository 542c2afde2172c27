import type { ReactNode } from "react";

/** What belongs together in a panel, with a hairline to the next. */
export function PanelSection({ children }: { children: ReactNode }) {
  return <div className="flex flex-col gap-4 border-b border-rule py-4 last:border-b-0">{children}</div>;
}
