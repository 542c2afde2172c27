"use client";

import { LogOut, UserRound } from "lucide-react";
import { useTransition } from "react";
import { Avatar } from "@/components/ui/avatar";
import { Menu } from "@/components/ui/menu";
import { MenuItem } from "@/components/ui/menu-item";
import { MenuLink } from "@/components/ui/menu-link";
import { MenuSeparator } from "@/components/ui/menu-separator";
import { ThemeMenuChoice } from "./theme-menu-choice";

interface Props {
  name: string;
  email: string;
  accountHref?: string;
  onSignOut: () => void | Promise<void>;
}

export function UserMenu({ name, email, accountHref = "/account", onSignOut }: Props) {
  const [pending, start] = useTransition();
  return (
    <Menu
      align="end"
      trigger={
        <button
          type="button"
          className="inline-flex size-10 shrink-0 cursor-pointer items-center justify-center rounded-full"
        >
          <Avatar name={name} decorative />
          <span className="sr-only">Account of {name}</span>
        </button>
      }
    >
      <div className="px-2.5 pt-1.5 pb-2">
        <div className="truncate text-sm font-medium">{name}</div>
        <div className="truncate text-xs text-ink-3">{email}</div>
      </div>
      <MenuLink href={accountHref} icon={<UserRound aria-hidden="true" />}>
        Account
      </MenuLink>
      <MenuSeparator />
      <ThemeMenuChoice />
      <MenuSeparator />
      <MenuItem
        icon={<LogOut aria-hidden="true" />}
        disabled={pending}
        onSelect={() => start(async () => void (await onSignOut()))}
      >
        Sign out
      </MenuItem>
    </Menu>
  );
}
