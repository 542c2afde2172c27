import type { ReactNode } from "react";

interface Props {
  title: string;
  sub?: string;
  children: ReactNode;
}

/** One matter of a settings page: what it is on the left, its controls on the right. */
export function SettingsSection({ title, sub, children }: Props) {
  return (
    <section className="grid gap-x-10 gap-y-4 border-t border-rule py-7 md:grid-cols-[15rem_minmax(0,1fr)]">
      <div>
        <h2 className="title text-xl">{title}</h2>
        {sub && <p className="mt-1 text-sm text-ink-3">{sub}</p>}
      </div>
      <div className="flex max-w-[36rem] min-w-0 flex-col">{children}</div>
    </section>
  );
}
