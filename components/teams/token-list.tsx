"use client";

import { ConfirmedAction } from "@/components/forms/confirmed-action";
import { Table } from "@/components/ui/table";
import { Td } from "@/components/ui/td";
import { Th } from "@/components/ui/th";
import { TimeStamp } from "@/components/ui/time-stamp";
import { formatRelative } from "@/lib/format";
import { roleWords } from "@/lib/teams/role-words";
import { revokeTokenAction } from "@/lib/teams/tokens/actions";
import type { TokenSummary } from "@/lib/teams/tokens/schema";

interface Props {
  team: string;
  tokens: TokenSummary[];
  zone: string;
  /** The server's clock when the page was made. */
  now: Date;
}

export function TokenList({ team, tokens, zone, now }: Props) {
  return (
    <Table caption="API tokens">
      <thead>
        <tr>
          <Th>Token</Th>
          <Th>Role</Th>
          <Th className="max-sm:hidden">Made</Th>
          <Th>Last used</Th>
          <Th>
            <span className="sr-only">Actions</span>
          </Th>
        </tr>
      </thead>
      <tbody>
        {tokens.map(({ id, name, role, createdBy, createdAt, lastUsedAt }) => (
          <tr key={id}>
            <Th scope="row">{name}</Th>
            <Td>{roleWords[role].name}</Td>
            <Td className="max-sm:hidden" sub={createdBy ? `by ${createdBy}` : "by a script on the server"}>
              <TimeStamp at={createdAt} zone={zone} detail="date" />
            </Td>
            <Td className="text-ink-2">{lastUsedAt ? formatRelative(lastUsedAt, now) : "Never"}</Td>
            <Td className="text-right">
              <ConfirmedAction
                label="Revoke"
                accessibleLabel={`Revoke ${name}`}
                title={`Revoke “${name}”?`}
                description="Whatever uses this token is refused from now on. This can’t be undone."
                confirmLabel="Revoke token"
                action={() => revokeTokenAction({ team, id })}
              />
            </Td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
