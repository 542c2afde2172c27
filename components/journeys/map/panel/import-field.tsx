import { useMapInfo } from "@/components/journeys/map/map-info";
import { Field } from "@/components/ui/field";
import { Select } from "@/components/ui/select";
import { formatDate } from "@/lib/format";
import type { StandingImport } from "@/lib/imports/standing/schema";
import type { MapCard } from "@/lib/journeys/map/schema";
import { useCardPatch } from "./use-card-patch";
import { useStandingImports } from "./use-standing-imports";

function importName({ source, fileName, finishedAt }: StandingImport): string {
  return `${source.name}: ${fileName}, ${formatDate(finishedAt, "UTC")}`;
}

/** Which file of ours shows what the card says. */
export function ImportField({ card }: { card: MapCard }) {
  const patch = useCardPatch(card.id);
  const imports = useStandingImports(useMapInfo().team);
  const list = Array.isArray(imports) ? (imports as readonly StandingImport[]) : [];
  const isUnlisted = card.evidenceImportId !== null && !list.some(({ id }) => id === card.evidenceImportId);
  const hint =
    imports === "failed"
      ? "The imports couldn't be loaded. Close the card and open it again."
      : imports !== null && list.length === 0
        ? "Nothing has been imported yet."
        : undefined;
  return (
    <Field label="Import it rests on" hint={hint}>
      {(control) => (
        <Select
          {...control}
          disabled={imports === null}
          value={card.evidenceImportId ?? ""}
          onChange={({ target }) => patch({ evidenceImportId: target.value || null }, "Change import")}
        >
          <option value="">None</option>
          {isUnlisted && (
            <option value={card.evidenceImportId!}>
              {imports === null ? "Loading…" : "An import that was undone, or is long ago"}
            </option>
          )}
          {list.map((one) => (
            <option key={one.id} value={one.id}>
              {importName(one)}
            </option>
          ))}
        </Select>
      )}
    </Field>
  );
}
