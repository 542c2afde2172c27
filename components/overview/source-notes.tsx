import { MarginSection } from "@/components/shell/margin-section";
import { TextLink } from "@/components/ui/text-link";
import { formatPlural } from "@/lib/format";
import { importAge, type OldSource } from "@/lib/overview/old-sources";
import type { OverviewSource } from "@/lib/overview/schema";

const MOST = 6;

interface Props {
  team: string;
  sources: OverviewSource[];
  /** Those of them that wait for a new export. */
  old: OldSource[];
  nowMs: number;
}

function newest(sources: OverviewSource[]): number | null {
  const times = sources.flatMap(({ lastImportAt }) => (lastImportAt === null ? [] : lastImportAt.getTime()));
  return times.length === 0 ? null : Math.max(...times);
}

function AllFresh({ sources, nowMs }: Pick<Props, "sources" | "nowMs">) {
  const at = newest(sources);
  if (at === null)
    return <p className="text-ink-3">{sources.length === 0 ? "No sources yet." : "Nothing imported yet."}</p>;
  return (
    <p className="text-ink-2">
      {formatPlural(sources.length, "source")}, the last import {importAge(new Date(at), nowMs)}
    </p>
  );
}

/** Which sources wait for a new export, or that none does. */
export function SourceNotes({ team, sources, old, nowMs }: Props) {
  return (
    <MarginSection title={old.length > 0 ? "Waiting for a new export" : "Data"}>
      {old.length === 0 ? (
        <AllFresh sources={sources} nowMs={nowMs} />
      ) : (
        <ul className="grid gap-2.5">
          {old.slice(0, MOST).map(({ id, name, lastImportAt }) => (
            <li key={id} className="wrap-anywhere">
              <TextLink href={`/${team}/data/sources/${id}`} className="text-ink">
                {name}
              </TextLink>
              <span className="block text-xs text-ink-3">last import {importAge(lastImportAt, nowMs)}</span>
            </li>
          ))}
        </ul>
      )}
      <p className="mt-3.5">
        <TextLink href={`/${team}/data`}>
          {old.length > MOST ? `All ${formatPlural(sources.length, "source")}` : "Go to data"}
        </TextLink>
      </p>
    </MarginSection>
  );
}
