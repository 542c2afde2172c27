"use client";

import { useLinkStatus } from "next/link";

/**
 * Inside a link: marks the document while its page is on its way. Whatever shows the old page meanwhile dims itself
 * by `:has([data-pending])`, so that nothing of it has to be a client component.
 */
export function LinkPending({ words }: { words: string }) {
  const { pending } = useLinkStatus();
  return (
    <span role="status" className="sr-only" data-pending={pending || undefined}>
      {pending && words}
    </span>
  );
}
