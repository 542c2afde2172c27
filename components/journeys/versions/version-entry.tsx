import { LinkButton } from "@/components/ui/link-button";
import { TextLink } from "@/components/ui/text-link";
import { formatDateTime, formatPlural } from "@/lib/format";
import type { HistoryEntry } from "@/lib/journeys/versions/history";
import { versionKindWords } from "@/lib/journeys/versions/words/version-words";
import { historyPaths } from "./history-paths";
import { NameVersion } from "./name-version";
import { VersionMark } from "./version-mark";

interface Props {
  team: string;
  journey: string;
  entry: HistoryEntry;
  zone: string;
  mayEdit: boolean;
}

function changedWords(changed: string | null): string {
  if (changed === null) return "The first version that was kept.";
  return changed === "" ? "Nothing changed since the one before." : `${changed}.`;
}

/** One kept version: when, what it is, who made it, what changed, and what can be done with it. */
export function VersionEntry({ team, journey, entry, zone, mayEdit }: Props) {
  const { id, kind, name, by, cards, createdAt, since, changed } = entry;
  const paths = historyPaths(team, journey);
  const when = formatDateTime(createdAt, zone);
  const time = when.slice(-5);
  const facts = [time, by?.name, versionKindWords[kind], formatPlural(cards, "card")].filter(Boolean);
  return (
    <li className="relative grid grid-cols-[1rem_minmax(0,1fr)] gap-x-4 py-4 sm:grid-cols-[1rem_minmax(0,1fr)_auto]">
      <div className="pt-1.5">
        <VersionMark kind={kind} />
      </div>
      <div className="min-w-0">
        {name !== "" && <h3 className="title text-lg break-words">{name}</h3>}
        <p className="font-serif text-lg leading-snug text-ink-2 first:text-ink">{changedWords(changed)}</p>
        <p className="mt-1 text-sm text-ink-3 tabular-nums">
          <time dateTime={createdAt} title={`${when} ${zone}`}>
            {facts.join(" · ")}
          </time>
          {since && changed && (
            <>
              {" · "}
              <TextLink
                href={paths.diff(since, id)}
                aria-label={`Show these changes: of the version of ${when}`}
              >
                Show these changes
              </TextLink>
            </>
          )}
        </p>
      </div>
      <div className="flex flex-wrap items-start gap-1 max-sm:col-start-2 max-sm:mt-1 max-sm:-ml-2.5 print:hidden">
        <LinkButton
          size="small"
          variant="quiet"
          href={paths.preview(id)}
          aria-label={`Look at it: the map of ${when}`}
        >
          Look at it
        </LinkButton>
        <LinkButton
          size="small"
          variant="quiet"
          href={paths.diff(id, null)}
          aria-label={`Compare with now: the map of ${when}`}
        >
          Compare with now
        </LinkButton>
        {mayEdit && (
          <NameVersion
            team={team}
            journey={journey}
            version={id}
            name={kind === "named" ? name : ""}
            label={kind === "named" ? "Rename" : "Name it"}
            accessibleLabel={`${kind === "named" ? "Rename" : "Name it"}: the version of ${when}`}
            variant="quiet"
          />
        )}
      </div>
    </li>
  );
}
