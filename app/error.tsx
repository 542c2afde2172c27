"use client";

import { CrashPage } from "@/components/shell/crash-page";

interface Props {
  error: Error & { digest?: string };
  retry: () => void;
}

export default function ErrorPage({ error, retry }: Props) {
  return <CrashPage error={error} onRetry={retry} />;
}
