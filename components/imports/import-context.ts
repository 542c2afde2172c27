"use client";

import { createContext, useContext, useSyncExternalStore } from "react";
import type { ImportJob } from "./import-job";
import type { ImportStore } from "./import-store";

export const ImportContext = createContext<ImportStore | null>(null);

/** The files on their way in this tab. @throws outside of ImportProvider */
export function useImportStore(): ImportStore {
  const store = useContext(ImportContext);
  if (!store) throw new Error("Imports need ImportProvider above them.");
  return store;
}

const none: ReadonlyMap<string, ImportJob> = new Map();

export function useImportJobs(): ReadonlyMap<string, ImportJob> {
  const store = useImportStore();
  return useSyncExternalStore(store.subscribe, store.snapshot, () => none);
}
