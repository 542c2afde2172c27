"use client";

import { useMemo } from "react";
import { completeMapping } from "@/lib/imports/detect-mapping";
import { missingOf, questionsOf } from "@/lib/imports/questions";
import { readSample } from "@/lib/imports/read-sample";
import type { ImportJob } from "./import-job";

/** What follows from the user's draft: the whole mapping, what is still open, and how the file's beginning reads. */
export function useMapping({ target, sniffed, draft }: ImportJob) {
  return useMemo(() => {
    const { kind, timeZone } = target;
    const { mapping, ambiguities } = completeMapping(kind, draft, sniffed, { timeZone });
    const missing = missingOf(kind, mapping);
    return {
      mapping,
      missing,
      isOpen: missing.length > 0 || ambiguities.length > 0,
      questions: questionsOf(kind, draft, sniffed, { timeZone }),
      reading: ambiguities.length > 0 ? null : readSample(kind, mapping, sniffed, { timeZone }),
    };
  }, [target, sniffed, draft]);
}
