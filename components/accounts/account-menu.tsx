"use client";

import { UserMenu } from "@/components/shell/user-menu";
import { signOut } from "./browser-session";

/** The menu of whoever is signed in. */
export function AccountMenu({ name, email }: { name: string; email: string }) {
  return <UserMenu name={name} email={email} onSignOut={signOut} />;
}
