import Link from "next/link";
import { classes } from "@/components/ui/classes";
import { segmentedCurrent, segmentedFrame, segmentedItem } from "@/components/ui/segmented-classes";
import type { Dashboard } from "@/lib/kpis/dashboard/schema";
import { LinkPending } from "./link-pending";
import { MoreLinks } from "./more-links";
import { personaHref, type SearchParams } from "./quarter-href";

interface Props {
  path: string;
  search: SearchParams;
  dashboard: Pick<Dashboard, "persona" | "personas">;
}

const SIDE_BY_SIDE = 3;

/** Whose numbers, kept in the address; nothing to choose while there are numbers of nobody alone. */
export function PersonaPicker({ path, search, dashboard: { persona, personas } }: Props) {
  const own = personas.filter(({ id, state }) => state === "kept" || id === persona?.id);
  if (own.length === 0) return null;
  const links = [{ id: null, name: "Everybody" }, ...own].map(({ id, name }) => ({
    href: personaHref(path, search, id),
    name,
    current: id === (persona?.id ?? null),
  }));
  const first = links.slice(0, SIDE_BY_SIDE + 1);
  const more = links.slice(SIDE_BY_SIDE + 1);
  return (
    <nav aria-label="Whose numbers" className={segmentedFrame}>
      {first.map(({ href, name, current }) => (
        <Link
          key={href}
          href={href}
          scroll={false}
          prefetch={false}
          aria-current={current ? "true" : undefined}
          title={name.length > 18 ? name : undefined}
          className={classes(
            segmentedItem,
            "relative focus-visible:-outline-offset-2",
            current && segmentedCurrent,
          )}
        >
          <span className="max-w-36 truncate">{name}</span>
          <LinkPending words={`Loading the numbers of ${name}`} />
        </Link>
      ))}
      {more.length > 0 && <MoreLinks label="More" links={more} />}
    </nav>
  );
}
