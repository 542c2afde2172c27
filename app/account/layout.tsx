import type { ReactNode } from "react";
import { AccountMenu } from "@/components/accounts/account-menu";
import { PlainShell } from "@/components/accounts/plain-shell";
import { loadAccountFrame } from "@/lib/accounts/loaders";

/** The session is checked here, above everything that could stream. */
export default async function AccountLayout({ children }: { children: ReactNode }) {
  const { name, email, home } = await loadAccountFrame();
  return (
    <PlainShell home={home} userMenu={<AccountMenu name={name} email={email} />}>
      {children}
    </PlainShell>
  );
}
