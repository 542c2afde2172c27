"use client";

import { useTransition } from "react";
import { Avatar } from "@/components/ui/avatar";
import { MenuOnDemand } from "@/components/ui/menu-on-demand";

interface Props {
  name: string;
  email: string;
  accountHref?: string;
  onSignOut: () => void | Promise<void>;
}

const loadItems = () => import("./user-menu-items").then((loaded) => loaded.UserMenuItems);

export function UserMenu({ name, email, accountHref = "/account", onSignOut }: Props) {
  const [signingOut, start] = useTransition();
  const signOut = () => start(async () => void (await onSignOut()));
  return (
    <MenuOnDemand
      align="end"
      load={loadItems}
      given={{ name, email, accountHref, signingOut, onSignOut: signOut }}
      trigger={
        <button
          type="button"
          className="inline-flex size-10 shrink-0 cursor-pointer items-center justify-center rounded-full"
        >
          <Avatar name={name} decorative />
          <span className="sr-only">Account of {name}</span>
        </button>
      }
    />
  );
}
