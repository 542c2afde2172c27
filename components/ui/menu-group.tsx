"use client";

import { Menu as Base } from "@base-ui/react/menu";
import type { ReactNode } from "react";

export function MenuGroup({ label, children }: { label: ReactNode; children: ReactNode }) {
  return (
    <Base.Group>
      <Base.GroupLabel className="px-2.5 pt-1.5 pb-1 text-xs text-ink-3">{label}</Base.GroupLabel>
      {children}
    </Base.Group>
  );
}
