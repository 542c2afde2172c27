"use client";

import { useRouter } from "next/navigation";
import { lazy, type ReactNode, Suspense, useEffect, useMemo, useSyncExternalStore } from "react";
import { invalidateQueries } from "@/components/shell/invalidate-queries";
import { ImportContext } from "./import-context";
import { ImportStore } from "./import-store";

// With the first file, as are reading and sending it: most pages never see one.
const ImportTray = lazy(() => import("./import-tray").then((loaded) => ({ default: loaded.ImportTray })));

/** Stands above the pages of a team: uploads go on while one looks elsewhere, and the tray shows them. */
export function ImportProvider({ children }: { children: ReactNode }) {
  const router = useRouter();
  const store = useMemo(
    () =>
      new ImportStore(() => {
        // What pages were rendered from, and what they read since, is of before.
        router.refresh();
        void invalidateQueries();
      }),
    [router],
  );
  const anyFile = useSyncExternalStore(
    store.subscribe,
    () => store.snapshot().size > 0,
    () => false,
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
      {anyFile && (
        <Suspense>
          <ImportTray />
        </Suspense>
      )}
    </ImportContext>
  );
}
