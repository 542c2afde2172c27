"use client";

import { usePathname } from "next/navigation";
import { useEffect, useRef } from "react";

/** Whoever loses the focus with the page they leave goes on by keyboard where the next one begins, past the navigation. */
export function FocusContent() {
  const path = usePathname();
  const before = useRef(path);
  useEffect(() => {
    if (before.current === path) return;
    before.current = path;
    if (document.activeElement === document.body)
      document.getElementById("content")?.focus({ preventScroll: true });
  }, [path]);
  return null;
}
