"use client";

import { useState, useTransition } from "react";
import { confirmed } from "@/components/forms/confirmed";
import { Select } from "@/components/ui/select";
import { toasts } from "@/components/ui/toasts";
import { isRole, type Role } from "@/lib/roles";
import { changeMemberRoleAction } from "@/lib/teams/members/actions";
import type { Member } from "@/lib/teams/members/schema";
import { roleWords } from "@/lib/teams/role-words";

interface Props {
  team: string;
  member: Pick<Member, "userId" | "name" | "role">;
  roles: Role[];
}

/** The role of a member, changed at once; it falls back when the change is refused. */
export function MemberRole({ team, member, roles }: Props) {
  const [chosen, setChosen] = useState<Role | null>(null);
  const [pending, start] = useTransition();
  const change = (role: string) => {
    if (!isRole(role) || role === member.role) return;
    setChosen(role);
    start(async () => {
      try {
        await confirmed(changeMemberRoleAction({ team, userId: member.userId, role }));
        toasts.add({ title: `${member.name} is ${roleWords[role].name.toLowerCase()} now` });
      } catch (error) {
        toasts.add({ title: "The role was not changed", description: (error as Error).message, type: "bad" });
      } finally {
        setChosen(null);
      }
    });
  };
  return (
    <Select
      aria-label={`Role of ${member.name}`}
      value={chosen ?? member.role}
      aria-busy={pending || undefined}
      disabled={pending}
      onChange={(event) => change(event.target.value)}
      className="min-w-34"
    >
      {roles.map((role) => (
        <option key={role} value={role}>
          {roleWords[role].name}
        </option>
      ))}
    </Select>
  );
}
