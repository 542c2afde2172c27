"use client";

import type { ComponentProps } from "react";
import { QueryProvider } from "@/components/shell/query-provider";
import { RuleFields } from "./rule-fields";

/** The fields of a data rule with what they need to ask the server: one piece, to be loaded together. */
export function RuleEditor(props: ComponentProps<typeof RuleFields>) {
  return (
    <QueryProvider>
      <RuleFields {...props} />
    </QueryProvider>
  );
}
