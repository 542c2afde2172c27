import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { PageHeader } from "@/components/ui/page-header";
import { formatCivilDay, formatPlural } from "@/lib/format";
import { byDay } from "@/lib/journeys/versions/history";
import type { MapHistory } from "@/lib/map-page/versions/history-page";
import { historyPaths } from "./history-paths";
import { NameVersion } from "./name-version";
import { VersionEntry } from "./version-entry";
import { VersionMark } from "./version-mark";

/** The map as it is, above what was kept of it. */
function Now({ history: { now, team, journey, entries, page } }: { history: MapHistory }) {
  const newest = entries[0];
  if (page > 1) return null;
  const changed = now.changed
    ? `Since the last version: ${now.changed.charAt(0).toLowerCase()}${now.changed.slice(1)}.`
    : "Nothing has changed since the last version.";
  return (
    <section aria-label="Now" className="mb-8 border-y border-rule py-4">
      <div className="grid grid-cols-[1rem_minmax(0,1fr)] gap-x-4 sm:grid-cols-[1rem_minmax(0,1fr)_auto]">
        <div className="pt-1.5">
          <VersionMark kind="now" />
        </div>
        <div>
          <h2 className="title text-lg">Now</h2>
          <p className="font-serif text-lg leading-snug text-ink-2">{changed}</p>
          <p className="mt-1 text-sm text-ink-3">{formatPlural(now.cards, "card")}</p>
        </div>
        {newest && now.changed && (
          <div className="max-sm:col-start-2 max-sm:mt-1 max-sm:-ml-2.5 print:hidden">
            <LinkButton
              size="small"
              variant="quiet"
              href={historyPaths(team, journey.id).diff(newest.id, null)}
            >
              Show the changes
            </LinkButton>
          </div>
        )}
      </div>
    </section>
  );
}

/** The kept versions of a map, newest first, as a document. */
export function HistoryView({ history }: { history: MapHistory }) {
  const { team, journey, zone, mayEdit, entries, page, hasMore } = history;
  const paths = historyPaths(team, journey.id);
  const keep = mayEdit && (
    <NameVersion
      team={team}
      journey={journey.id}
      version={null}
      name=""
      label="Name this version"
      variant="primary"
    />
  );
  const isEmpty = entries.length === 0;
  return (
    <>
      <PageHeader
        title="History"
        lead="Versions of this map. One is saved after each spell of work, when somebody names one, and before an older one is restored."
        actions={!isEmpty && keep}
      />
      {isEmpty ? (
        <EmptyState title={page === 1 ? "No version yet" : "No older versions"} action={page === 1 && keep}>
          The first one is kept by itself after a pause of ten minutes. Name the map as it is now to be able
          to come back to it, say before a workshop.
        </EmptyState>
      ) : (
        <>
          <Now history={history} />
          {byDay(entries, zone).map(({ day, entries: own }) => (
            <section key={day} aria-labelledby={`day-${day}`} className="mb-6">
              <h2 id={`day-${day}`} className="text-sm font-semibold text-ink-2">
                {formatCivilDay(day)}
              </h2>
              <ol className="divide-y divide-rule">
                {own.map((entry) => (
                  <VersionEntry
                    key={entry.id}
                    team={team}
                    journey={journey.id}
                    entry={entry}
                    zone={zone}
                    mayEdit={mayEdit}
                  />
                ))}
              </ol>
            </section>
          ))}
        </>
      )}
      {(page > 1 || hasMore) && (
        <nav aria-label="Pages" className="flex justify-between gap-2 border-t border-rule pt-4 print:hidden">
          {page > 1 ? <LinkButton href={paths.page(page - 1)}>Newer versions</LinkButton> : <span />}
          {hasMore && <LinkButton href={paths.page(page + 1)}>Older versions</LinkButton>}
        </nav>
      )}
    </>
  );
}
