import Link from "next/link";
import { BrandMark } from "@/components/shell/brand-mark";
import { LinkButton } from "@/components/ui/link-button";

export function WelcomeHeader() {
  return (
    <header className="mx-auto flex w-full max-w-[76rem] items-center justify-between gap-4 px-4 py-4 sm:px-7">
      <Link href="/" className="rounded-sm">
        <BrandMark />
      </Link>
      <nav aria-label="Account" className="flex items-center gap-1.5">
        <LinkButton href="/sign-in" variant="quiet">
          Sign in
        </LinkButton>
        <LinkButton href="/sign-up" variant="primary">
          Sign up
        </LinkButton>
      </nav>
    </header>
  );
}
