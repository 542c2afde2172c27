"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { FileDrop } from "@/components/ui/file-drop";
import { formatBytes } from "@/lib/format";
import { importLimits } from "@/lib/imports/limits";
import { useImportStore } from "./import-context";
import type { ImportTarget } from "./import-job";

/** Takes a file; one that can't be read says why, right here, and nothing else happens. */
export function ImportDrop({ target }: { target: ImportTarget }) {
  const store = useImportStore();
  const router = useRouter();
  const [wrong, setWrong] = useState<{ name: string; reason: string } | null>(null);
  const take = async (file: File) => {
    setWrong(null);
    const reason = await store.begin(target, file);
    if (reason !== null) return setWrong({ name: file.name, reason });
    router.push(`/${target.team}/data/sources/${target.sourceId}/import`);
  };
  return (
    <div className="flex flex-col gap-3">
      <FileDrop
        label="Drop an export here"
        accept=".csv,.tsv,.txt,text/csv"
        maxBytes={importLimits.fileBytes}
        hint={`CSV or TSV in UTF-8 with one header row, up to ${formatBytes(importLimits.fileBytes)}. You see what we make of it before anything is stored.`}
        onFile={(file) => void take(file)}
      />
      <div role="alert">
        {wrong && (
          <p className="border-l-3 border-bad pl-4 text-base">
            <b>{wrong.name}</b> can't be taken in. {wrong.reason}
          </p>
        )}
      </div>
    </div>
  );
}
