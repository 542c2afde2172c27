import Link from "next/link";
import type { ReactNode } from "react";
import { BrandMark } from "./brand-mark";

interface Props {
  title: ReactNode;
  lead?: ReactNode;
  /** "No account yet? Sign up" and the like. */
  footer?: ReactNode;
  children: ReactNode;
}

const STOPS = [1, 2, 4, 6, 8];

/** A quiet page for signing in and the like, with the line drawn large behind it. */
export function AuthLayout({ title, lead, footer, children }: Props) {
  return (
    <div className="relative flex min-h-dvh flex-col overflow-hidden">
      <svg
        viewBox="0 0 1200 400"
        preserveAspectRatio="none"
        fill="none"
        aria-hidden="true"
        className="pointer-events-none absolute inset-x-0 top-[18%] h-[64%] w-full max-md:top-auto max-md:bottom-0 max-md:h-[34%] print:hidden"
      >
        <defs>
          <linearGradient id="auth-line" x1="0" x2="1200" y1="0" y2="0" gradientUnits="userSpaceOnUse">
            {STOPS.map((stop, index) => (
              <stop key={stop} offset={(index + 0.5) / STOPS.length} stopColor={`var(--stage-${stop})`} />
            ))}
          </linearGradient>
        </defs>
        <path
          d="M-20 250 C 120 250 150 330 280 330 S 480 70 640 70 S 860 300 980 290 S 1120 190 1220 170 L1220 178 C 1120 200 1080 304 980 308 S 790 104 640 104 S 410 376 280 376 S 120 302 -20 302 Z"
          fill="url(#auth-line)"
        />
      </svg>
      <header className="relative px-4 py-4 sm:px-7">
        <Link href="/" className="rounded-sm">
          <BrandMark />
        </Link>
      </header>
      <main id="content" className="relative grid flex-1 place-items-center px-4 pt-4 pb-20">
        <div className="w-full max-w-100 rounded-lg border border-rule bg-paper p-7 sm:p-9">
          <h1 className="title text-3xl">{title}</h1>
          {lead && <p className="mt-2 text-ink-2">{lead}</p>}
          <div className="mt-6">{children}</div>
          {footer && <div className="mt-6 border-t border-rule pt-4 text-sm text-ink-2">{footer}</div>}
        </div>
      </main>
    </div>
  );
}
