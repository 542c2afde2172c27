"use client";

import { useEffect, useState } from "react";
import { Agenda } from "@/components/shell/agenda";
import type { ReviewPart } from "./review-parts";

function stateOf({ id, filled }: ReviewPart, current: string | undefined) {
  if (id === current) return "now";
  return filled ? "done" : "ahead";
}

/**
 * The parts of the review in order: those that hold something are filled, the one being read is marked. On small screens
 * they fold into a line.
 */
export function ReviewIndex({ parts }: { parts: ReviewPart[] }) {
  const [current, setCurrent] = useState(parts[0]?.id);
  useEffect(() => {
    const seen = new Map<string, boolean>();
    const observer = new IntersectionObserver(
      (entries) => {
        for (const entry of entries) seen.set(entry.target.id, entry.isIntersecting);
        const first = parts.find(({ id }) => seen.get(id));
        if (first) setCurrent(first.id);
      },
      { rootMargin: "-10% 0px -60% 0px" },
    );
    for (const { id } of parts) {
      const section = document.getElementById(id);
      if (section) observer.observe(section);
    }
    return () => observer.disconnect();
  }, [parts]);
  const agenda = (
    <Agenda
      label="In this review"
      items={parts.map((part) => ({ ...part, href: `#${part.id}`, state: stateOf(part, current) }))}
    />
  );
  return (
    <>
      <div className="max-lg:hidden">{agenda}</div>
      <details className="border-y border-rule py-2.5 lg:hidden [&_nav]:mt-3">
        <summary className="text-sm text-ink-2">In this review</summary>
        {agenda}
      </details>
    </>
  );
}
