"use client";

import { useEffect, useState } from "react";
import { Agenda } from "@/components/shell/agenda";

interface Part {
  id: string;
  label: string;
  sub?: string;
}

/** The parts of the review in order; the one being read is marked. */
export function ReviewIndex({ parts }: { parts: Part[] }) {
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
  return (
    <Agenda
      label="In this review"
      items={parts.map((part) => ({
        ...part,
        href: `#${part.id}`,
        state: part.id === current ? ("now" as const) : ("ahead" as const),
      }))}
    />
  );
}
