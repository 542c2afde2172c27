import { LogOut, UserRound } from "lucide-react";
import { MenuItem } from "@/components/ui/menu-item";
import { MenuLink } from "@/components/ui/menu-link";
import { MenuSeparator } from "@/components/ui/menu-separator";
import { ThemeMenuChoice } from "./theme-menu-choice";

interface Props {
  name: string;
  email: string;
  accountHref: string;
  signingOut: boolean;
  onSignOut: () => void;
}

export function UserMenuItems({ name, email, accountHref, signingOut, onSignOut }: Props) {
  return (
    <>
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
      <MenuItem icon={<LogOut aria-hidden="true" />} disabled={signingOut} onSelect={onSignOut}>
        Sign out
      </MenuItem>
    </>
  );
}
