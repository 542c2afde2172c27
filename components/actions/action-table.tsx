import type { ReactNode } from "react";
import { Table } from "@/components/ui/table";
import { Th } from "@/components/ui/th";

/** The heads of a list of actions; rows come from ActionRow. */
export function ActionTable({ caption, children }: { caption: string; children: ReactNode }) {
  return (
    <Table caption={caption} className="max-sm:[&_tbody]:block max-sm:[&_table]:block">
      <thead className="max-sm:sr-only">
        <tr>
          <Th>Action</Th>
          <Th className="sm:w-44">Owner</Th>
          <Th className="sm:w-32">Due</Th>
          <Th className="sm:w-36">Status</Th>
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </Table>
  );
}
