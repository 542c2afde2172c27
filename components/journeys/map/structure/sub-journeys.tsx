import { CornerDownRight } from "lucide-react";
import Link from "next/link";
import { useMapInfo } from "@/components/journeys/map/map-info";

/** Journeys that tell more of a stage; those that are gone are left out. */
export function SubJourneys({ ids, stage }: { ids: readonly string[]; stage: string }) {
  const { team, journeys } = useMapInfo();
  const known = ids.flatMap((id) => journeys.find((journey) => journey.id === id) ?? []);
  if (known.length === 0) return null;
  return (
    <ul aria-label={`More of ${stage}`} className="flex flex-wrap gap-x-2.5 gap-y-1">
      {known.map(({ id, name }) => (
        <li key={id} className="min-w-0">
          <Link
            href={`/${team}/journeys/${id}`}
            prefetch={false}
            className="inline-flex max-w-full items-center gap-1 rounded-xs text-xs text-ink-2 underline decoration-rule-strong underline-offset-3 hover:text-ink hover:decoration-current"
          >
            <CornerDownRight aria-hidden="true" className="size-3.5 shrink-0 text-ink-3" />
            <span className="truncate">{name}</span>
          </Link>
        </li>
      ))}
    </ul>
  );
}
