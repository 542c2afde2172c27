"use client";

import { Menu as Base } from "@base-ui/react/menu";

export function MenuSeparator() {
  return <Base.Separator className="mx-2.5 my-1.5 h-px bg-rule" />;
}
