"use client";

import { PageBody } from "@/components/shell/page-body";
import { ErrorState } from "@/components/ui/error-state";

interface Props {
  error: Error & { digest?: string };
  retry: () => void;
}

export default function DashboardError({ error, retry }: Props) {
  return (
    <PageBody>
      <ErrorState title="The numbers couldn't be read" id={error.digest} onRetry={retry}>
        Nothing is lost: imports and rules are as they were. Try again; if it stays so, tell whoever runs this
        installation the id below.
      </ErrorState>
    </PageBody>
  );
}
