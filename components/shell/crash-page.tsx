"use client";

import { useEffect } from "react";
import { ErrorState } from "@/components/ui/error-state";
import { PageBody } from "./page-body";

interface Props {
  error: Error & { digest?: string };
  onRetry: () => void;
}

/** In the place of a page that failed; what happened stays on the server, under the id. */
export function CrashPage({ error, onRetry }: Props) {
  useEffect(() => {
    console.error(error);
  }, [error]);
  return (
    <PageBody width="reading">
      <ErrorState title="This page could not be shown" id={error.digest} onRetry={onRetry}>
        Nothing was lost. Try again; if it happens again, tell whoever runs Throughline for you the id below.
      </ErrorState>
    </PageBody>
  );
}
