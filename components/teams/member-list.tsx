import { Avatar } from "@/components/ui/avatar";
import { Badge } from "@/components/ui/badge";
import { Table } from "@/components/ui/table";
import { Td } from "@/components/ui/td";
import { Th } from "@/components/ui/th";
import { TimeStamp } from "@/components/ui/time-stamp";
import type { Role } from "@/lib/roles";
import type { Member } from "@/lib/teams/members/schema";
import { mayChangeRole, mayInTeam, mayRemove } from "@/lib/teams/policy";
import { roleWords } from "@/lib/teams/role-words";
import { LeaveTeam } from "./leave-team";
import { MemberRole } from "./member-role";
import { RemoveMember } from "./remove-member";

interface Props {
  team: { slug: string; name: string };
  members: Member[];
  reader: { userId: string | null; role: Role };
  grantable: Role[];
  zone: string;
}

export function MemberList({ team, members, reader, grantable, zone }: Props) {
  return (
    <Table caption={`Members of ${team.name}`}>
      <thead>
        <tr>
          <Th>Person</Th>
          <Th>Role</Th>
          <Th className="max-md:hidden">Joined</Th>
          <Th>
            <span className="sr-only">Actions</span>
          </Th>
        </tr>
      </thead>
      <tbody>
        {members.map((member) => {
          const isReader = member.userId === reader.userId;
          const mayEdit =
            mayInTeam(reader.role, "changeRole") && mayChangeRole(reader.role, member.role, member.role);
          return (
            <tr key={member.userId}>
              <Th scope="row" className="w-full max-w-0 min-w-40">
                <span className="flex items-center gap-3">
                  <Avatar name={member.name} decorative className="max-sm:hidden" />
                  <span className="min-w-0">
                    <span className="flex flex-wrap items-center gap-x-2">
                      {member.name} {isReader && <Badge>You</Badge>}
                    </span>
                    <span className="block truncate text-sm font-normal text-ink-3">{member.email}</span>
                  </span>
                </span>
              </Th>
              <Td className="whitespace-nowrap">
                {mayEdit ? (
                  <MemberRole team={team.slug} member={member} roles={grantable} />
                ) : (
                  roleWords[member.role].name
                )}
              </Td>
              <Td className="whitespace-nowrap text-ink-3 max-md:hidden">
                <TimeStamp at={member.joinedAt} zone={zone} detail="date" />
              </Td>
              <Td className="text-right">
                {isReader ? (
                  <LeaveTeam team={team} />
                ) : (
                  mayRemove(reader.role, member.role) && <RemoveMember team={team} member={member} />
                )}
              </Td>
            </tr>
          );
        })}
      </tbody>
    </Table>
  );
}
