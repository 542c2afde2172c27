import Link from "next/link";
import type { ReactNode } from "react";
import { BrandMark } from "@/components/shell/brand-mark";
import { SkipLink } from "@/components/ui/skip-link";

interface Props {
  /** Where the mark leads: the person's first team. */
  home: { href: string; label: string };
  userMenu: ReactNode;
  children: ReactNode;
}

/** The bar above pages that belong to a person and to no team. */
export function PlainShell({ home, userMenu, children }: Props) {
  return (
    <div className="flex min-h-dvh flex-col">
      <SkipLink />
      <header className="flex h-13 shrink-0 items-center justify-between gap-5 border-b border-rule px-4 sm:px-7">
        <div className="flex min-w-0 items-center gap-5">
          <Link href={home.href} aria-label={`Throughline, ${home.label}`} className="inline-flex rounded-sm">
            <BrandMark />
          </Link>
          <Link href={home.href} className="link min-w-0 truncate text-sm max-sm:hidden">
            {home.label}
          </Link>
        </div>
        {userMenu}
      </header>
      <main id="content" tabIndex={-1} className="flex-1 outline-none">
        {children}
      </main>
    </div>
  );
}
