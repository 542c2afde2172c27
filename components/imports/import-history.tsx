import Link from "next/link";
import { Badge } from "@/components/ui/badge";
import { Table } from "@/components/ui/table";
import { Td } from "@/components/ui/td";
import { Th } from "@/components/ui/th";
import { TimeStamp } from "@/components/ui/time-stamp";
import { formatCount } from "@/lib/format";
import type { ImportRecord } from "@/lib/imports/records/schema";

interface Props {
  team: string;
  timeZone: string;
  records: ImportRecord[];
}

const COUNTS = ["added", "identical", "changed", "rejected", "skipped"] as const;

/** What was taken into a source, newest first; what was undone stays in the list. */
export function ImportHistory({ team, timeZone, records }: Props) {
  return (
    <Table caption="Imports into this source, newest first">
      <thead>
        <tr>
          <Th>File</Th>
          <Th>When, by whom</Th>
          <Th numeric>Added</Th>
          <Th numeric>Identical</Th>
          <Th numeric>Changed</Th>
          <Th numeric>Rejected</Th>
          <Th numeric>Skipped</Th>
        </tr>
      </thead>
      <tbody>
        {records.map((record) => {
          const isUndone = record.status === "undone";
          return (
            <tr key={record.id} className={isUndone ? "text-ink-3" : undefined}>
              <Th scope="row" className="max-w-72">
                <Link
                  href={`/${team}/data/imports/${record.id}`}
                  className={
                    isUndone
                      ? "link block truncate font-normal text-ink-3 line-through"
                      : "link block truncate"
                  }
                >
                  {record.fileName}
                </Link>
                {isUndone && (
                  <Badge className="mt-1">Undone{record.undoneBy && ` by ${record.undoneBy}`}</Badge>
                )}
              </Th>
              <Td sub={record.by ?? "by a token that is gone"} className="whitespace-nowrap">
                <TimeStamp at={record.finishedAt ?? record.startedAt ?? ""} zone={timeZone} />
              </Td>
              {COUNTS.map((name) => (
                <Td
                  key={name}
                  numeric
                  className={
                    record[name] === 0
                      ? "text-ink-3"
                      : name === "rejected" && !isUndone
                        ? "font-medium text-bad"
                        : undefined
                  }
                >
                  {formatCount(record[name])}
                </Td>
              ))}
            </tr>
          );
        })}
      </tbody>
    </Table>
  );
}
