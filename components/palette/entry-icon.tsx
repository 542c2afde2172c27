import { ArrowRight, ChevronRight, type LucideIcon, Route, StickyNote, UserRound } from "lucide-react";
import type { EntryKind } from "./entry";

const icons: Record<EntryKind, LucideIcon> = {
  journey: Route,
  persona: UserRound,
  card: StickyNote,
  place: ArrowRight,
  command: ChevronRight,
};

/** What sort of thing an entry is, to be seen at a glance; the headings say it in words. */
export function EntryIcon({ kind }: { kind: EntryKind }) {
  const Icon = icons[kind];
  return <Icon aria-hidden="true" strokeWidth={1.75} className="size-4 shrink-0 text-ink-3" />;
}
