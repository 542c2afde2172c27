import { Dialog } from "@base-ui/react/dialog";
import { Search } from "lucide-react";
import { useRouter } from "next/navigation";
import { type KeyboardEvent, useCallback, useId, useRef, useState } from "react";
import type { TeamChoice } from "@/components/shell/team-choice";
import { classes } from "@/components/ui/classes";
import { Kbd } from "@/components/ui/kbd";
import { backdropClasses } from "@/components/ui/overlay-classes";
import { formatPlural } from "@/lib/format";
import { wordsOf } from "@/lib/search/fold";
import { maxQuery } from "@/lib/search/limits";
import type { Entry } from "./entry";
import { EntryList, lineId } from "./entry-list";
import { rememberChoice } from "./recent-choices";
import { useActiveEntry } from "./use-active-entry";
import { useEntries } from "./use-entries";

export interface PaletteProps {
  team: string;
  /** all of the person's, to switch to */
  teams: readonly TeamChoice[];
  mayEdit: boolean;
  showKeys: () => void;
  /** what was typed while this was on its way */
  typed: string;
  onClose: () => void;
}

function useChoose({ team, onClose }: Pick<PaletteProps, "team" | "onClose">) {
  const router = useRouter();
  return useCallback(
    (entry: Entry, inNewTab: boolean) => {
      rememberChoice(team, entry);
      if (inNewTab && entry.href) {
        window.open(entry.href, "_blank", "noopener");
        return;
      }
      onClose();
      if (entry.href) router.push(entry.href);
      // Once the focus is back on the page, from where the command may take it elsewhere.
      else setTimeout(() => entry.run?.(), 0);
    },
    [team, onClose, router],
  );
}

const moves = { ArrowDown: 1, ArrowUp: -1, PageDown: "last", PageUp: "first" } as const;

function StatusLine({
  count,
  query,
  isStale,
  failed,
}: {
  count: number;
  query: string;
  isStale: boolean;
  failed: boolean;
}) {
  const nothing = count === 0 && !isStale && query.trim() !== "";
  const said = isStale ? "" : nothing ? `Nothing found for “${query.trim()}”` : formatPlural(count, "result");
  return (
    <>
      <p role="status" className="sr-only">
        {failed ? "The search isn’t answering." : said}
      </p>
      {failed && (
        <p className="px-3 py-3 text-sm text-ink-2">
          The search isn’t answering, so only places and commands are here. Type on to ask again.
        </p>
      )}
      {nothing && !failed && (
        <p className="px-3 py-8 text-center text-ink-2">
          Nothing is called <span className="font-medium text-ink">“{query.trim()}”</span>, and no card says
          it.
        </p>
      )}
    </>
  );
}

/** One field that finds journeys, personas, cards, places and commands, and goes there. */
export function Palette({ team, teams, mayEdit, showKeys, typed, onClose }: PaletteProps) {
  const [query, setQuery] = useState(typed);
  const field = useRef<HTMLInputElement>(null);
  const listId = useId();
  const { groups, isStale, failed } = useEntries({ team, teams, mayEdit, query, showKeys });
  const choose = useChoose({ team, onClose });
  const { activeId, point, move, enter } = useActiveEntry({ groups, query, isStale, choose });
  const count = groups.reduce((sum, { entries }) => sum + entries.length, 0);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const step = moves[event.key as keyof typeof moves];
    if (step !== undefined) move(step);
    else if (event.key === "Enter") enter(event.ctrlKey || event.metaKey);
    else return;
    event.preventDefault();
  };
  return (
    <Dialog.Root open onOpenChange={(open) => !open && onClose()}>
      <Dialog.Portal>
        <Dialog.Backdrop className={backdropClasses} />
        <Dialog.Viewport className="fixed inset-0 z-50 flex justify-center p-3 sm:p-6 sm:pt-[12dvh]">
          <Dialog.Popup
            aria-label="Find and go"
            initialFocus={field}
            className="flex h-fit max-h-full w-full max-w-160 flex-col overflow-hidden rounded-lg border border-rule bg-surface shadow-lift transition-opacity duration-100 data-starting-style:opacity-0 sm:max-h-[68dvh]"
          >
            <div className="flex items-center gap-3 border-b border-rule px-4">
              <Search aria-hidden="true" className="size-4.5 shrink-0 text-ink-3" />
              <input
                ref={field}
                role="combobox"
                aria-label="Find journeys, personas, cards, places and commands"
                aria-expanded={count > 0}
                aria-controls={listId}
                aria-autocomplete="list"
                aria-activedescendant={activeId ? lineId(listId, activeId) : undefined}
                value={query}
                maxLength={maxQuery}
                placeholder="Find a journey, a card, a place, a command"
                autoComplete="off"
                autoCorrect="off"
                spellCheck={false}
                onChange={(event) => setQuery(event.target.value)}
                onKeyDown={onKeyDown}
                className="h-13 min-w-0 flex-1 bg-transparent text-md outline-none"
              />
              <Dialog.Close aria-label="Esc, close" className="cursor-pointer rounded-sm p-1">
                <Kbd>Esc</Kbd>
              </Dialog.Close>
            </div>
            <div
              className={classes(
                "min-h-0 overflow-y-auto overscroll-contain px-1.5 pb-1.5",
                count === 0 && "pt-1",
              )}
            >
              <StatusLine count={count} query={query} isStale={isStale} failed={failed} />
              <EntryList
                id={listId}
                groups={groups}
                words={wordsOf(query)}
                activeId={activeId}
                onPoint={point}
                onChoose={choose}
              />
            </div>
          </Dialog.Popup>
        </Dialog.Viewport>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
