import { MarginSection } from "@/components/shell/margin-section";
import { TextLink } from "@/components/ui/text-link";
import { DAY_MS, utcMsOfCivil } from "@/lib/dates";
import { formatCivilDay, formatPlural } from "@/lib/format";
import type { FrozenImport, Snapshot } from "@/lib/reviews/snapshot";

interface RestingSource {
  id: string;
  name: string;
  imports: FrozenImport[];
  dataTo: string | null;
}

function sourcesOf(imports: FrozenImport[]): RestingSource[] {
  const byId = new Map<string, RestingSource>();
  for (const one of imports) {
    const known = byId.get(one.sourceId) ?? {
      id: one.sourceId,
      name: one.sourceName,
      imports: [],
      dataTo: null,
    };
    known.imports.push(one);
    if (one.dataTo !== null && (known.dataTo === null || one.dataTo > known.dataTo))
      known.dataTo = one.dataTo;
    byId.set(one.sourceId, known);
  }
  return [...byId.values()];
}

/** How old a source's data was when the quarter ended, if it ended before the quarter did. */
function missingDays(dataTo: string | null, endsOn: string): number {
  if (dataTo === null) return 0;
  return Math.max(0, (utcMsOfCivil(endsOn) - utcMsOfCivil(dataTo)) / DAY_MS - 1);
}

/** The imports a review is counted from, by source, and where data ends too early. */
export function RestsOn({ pack, team }: { pack: Snapshot; team: string }) {
  const sources = sourcesOf(pack.imports);
  return (
    <MarginSection title="Rests on">
      {sources.length === 0 && <p>No imports yet.</p>}
      <ul className="flex flex-col gap-1.5">
        {sources.map(({ id, name, imports, dataTo }) => {
          const missing = missingDays(dataTo, pack.period.endsOn);
          return (
            <li key={id}>
              <TextLink href={`/${team}/data/sources/${id}`} className="text-ink">
                {name}
              </TextLink>
              {dataTo && `, to ${formatCivilDay(dataTo)}`}
              {missing > 1 && (
                <span className="block text-xs font-medium text-bad">
                  ends {formatPlural(missing, "day")} before the quarter does
                </span>
              )}
              <details className="text-xs text-ink-3 print:[&::details-content]:[content-visibility:visible]">
                <summary className="w-fit py-1 hover:text-ink">
                  {formatPlural(imports.length, "import")}
                </summary>
                <ul className="mt-0.5 pl-3.5">
                  {imports.map((one) => (
                    <li key={one.id} className="break-all">
                      {one.fileName}, {formatPlural(one.rows, "row")}
                    </li>
                  ))}
                </ul>
              </details>
            </li>
          );
        })}
      </ul>
    </MarginSection>
  );
}
