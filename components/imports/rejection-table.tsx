import { Table } from "@/components/ui/table";
import { Td } from "@/components/ui/td";
import { Th } from "@/components/ui/th";
import { formatCount } from "@/lib/format";
import type { Rejection } from "@/lib/imports/schema";

/** Rejected rows: where they stand in the file, what stands there, and why that can't be read. */
export function RejectionTable({ rejections }: { rejections: Rejection[] }) {
  return (
    <Table caption="Rejected rows">
      <thead>
        <tr>
          <Th numeric>Line</Th>
          <Th>Column</Th>
          <Th>Value</Th>
          <Th>Why</Th>
        </tr>
      </thead>
      <tbody>
        {rejections.map(({ line, column, value, reason }) => (
          <tr key={line}>
            <Td numeric>{formatCount(line)}</Td>
            <Td>{column ?? <span className="text-ink-3">whole row</span>}</Td>
            <Td className="max-w-72 truncate font-mono text-xs" title={value}>
              {value || <span className="font-sans text-ink-3">empty</span>}
            </Td>
            <Td className="text-ink-2">{reason}</Td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
