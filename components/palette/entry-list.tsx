import { classes } from "@/components/ui/classes";
import type { Entry, EntryGroup } from "./entry";
import { EntryOption } from "./entry-option";

interface Props {
  id: string;
  groups: readonly EntryGroup[];
  words: readonly string[];
  activeId: string | null;
  onPoint: (id: string) => void;
  onChoose: (entry: Entry, inNewTab: boolean) => void;
}

/** The id of an entry's line, or of a heading, in the document: without blanks, which would make it two. */
export function lineId(list: string, entryId: string): string {
  return `${list}-${entryId.replaceAll(" ", "-")}`;
}

/** All there is to choose, group by group; what answers an earlier word is dimmed. */
export function EntryList({ id, groups, words, activeId, onPoint, onChoose }: Props) {
  return (
    <div id={id} role="listbox" aria-label="Results" tabIndex={-1} className="outline-none">
      {groups.map(({ title, entries, stale }) => (
        <fieldset key={title} aria-labelledby={lineId(id, title)} className="min-w-0 pb-1">
          <div
            id={lineId(id, title)}
            className="sticky top-0 z-10 bg-surface px-3 pt-2.5 pb-1 text-xs font-medium text-ink-3"
          >
            {title}
          </div>
          <div className={classes("transition-opacity", stale && "opacity-50")}>
            {entries.map((entry) => (
              <EntryOption
                key={entry.id}
                id={lineId(id, entry.id)}
                entry={entry}
                words={words}
                isActive={entry.id === activeId}
                onPoint={() => onPoint(entry.id)}
                onChoose={(inNewTab) => onChoose(entry, inNewTab)}
              />
            ))}
          </div>
        </fieldset>
      ))}
    </div>
  );
}
