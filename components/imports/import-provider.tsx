"use client";

import { useQueryClient } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { type ReactNode, useEffect, useMemo } from "react";
import { ImportContext } from "./import-context";
import { ImportStore } from "./import-store";
import { ImportTray } from "./import-tray";

/** Stands above the pages of a team: uploads go on while one looks elsewhere, and the tray shows them. */
export function ImportProvider({ children }: { children: ReactNode }) {
  const router = useRouter();
  const queries = useQueryClient();
  const store = useMemo(
    () =>
      new ImportStore(() => {
        // What pages were rendered from, and what they read since, is of before.
        router.refresh();
        void queries.invalidateQueries();
      }),
    [router, queries],
  );
  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => {
      if ([...store.snapshot().values()].some((job) => job.running)) event.preventDefault();
    };
    window.addEventListener("beforeunload", warn);
    return () => window.removeEventListener("beforeunload", warn);
  }, [store]);
  return (
    <ImportContext value={store}>
      {children}
      <ImportTray />
    </ImportContext>
  );
}
