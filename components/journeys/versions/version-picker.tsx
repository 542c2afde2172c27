import Form from "next/form";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Select } from "@/components/ui/select";
import type { MapVersionSummary } from "@/lib/journeys/versions/schema";
import { versionLabel } from "@/lib/journeys/versions/words/version-words";

interface Props {
  /** the page that compares */
  action: string;
  versions: readonly MapVersionSummary[];
  from: MapVersionSummary;
  /** null: now */
  to: MapVersionSummary | null;
  zone: string;
}

/** Which two versions are compared. */
export function VersionPicker({ action, versions, from, to, zone }: Props) {
  // An old one may be further down than what is offered.
  const offered = (one: MapVersionSummary | null) =>
    one === null || versions.some(({ id }) => id === one.id) ? versions : [...versions, one];
  const options = (list: readonly MapVersionSummary[]) =>
    list.map((version) => (
      <option key={version.id} value={version.id}>
        {versionLabel(version, zone)}
      </option>
    ));
  return (
    <Form
      key={`${from.id} ${to?.id}`}
      action={action}
      scroll={false}
      className="flex flex-wrap items-end gap-3 print:hidden"
    >
      <Field label="From" className="min-w-0 flex-1 basis-52">
        {(control) => (
          <Select {...control} name="from" defaultValue={from.id}>
            {options(offered(from))}
          </Select>
        )}
      </Field>
      <Field label="To" className="min-w-0 flex-1 basis-52">
        {(control) => (
          <Select {...control} name="to" defaultValue={to?.id ?? "now"}>
            <option value="now">Now</option>
            {options(offered(to))}
          </Select>
        )}
      </Field>
      <Button type="submit">Compare</Button>
    </Form>
  );
}
