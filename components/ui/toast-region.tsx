"use client";

import { type ComponentType, useEffect, useState } from "react";
import { whenToastsWait } from "./toasts";

const FIRST_SIGNS = ["pointerdown", "keydown"] as const;

/**
 * Where toasts appear; stands once, in the root layout. What shows them is loaded with the first press or key: a toast
 * answers something done, and what it has to say may be that the connection is gone.
 */
export function ToastRegion() {
  const [List, setList] = useState<ComponentType | null>(null);
  useEffect(() => {
    if (List) return;
    const load = () =>
      void import("./toast-list").then(
        ({ ToastList }) => setList(() => ToastList),
        // What was said waits; the next press, key or toast tries again.
        () => undefined,
      );
    const forget = whenToastsWait(load);
    for (const sign of FIRST_SIGNS) window.addEventListener(sign, load, { passive: true });
    return () => {
      forget();
      for (const sign of FIRST_SIGNS) window.removeEventListener(sign, load);
    };
  }, [List]);
  return List && <List />;
}
