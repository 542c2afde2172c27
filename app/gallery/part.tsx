import type { ReactNode } from "react";

/** One part of the gallery, under its name. */
export function Part({ id, name, children }: { id?: string; name: string; children: ReactNode }) {
  return (
    <section id={id} aria-label={name} className="border-t border-rule py-6">
      <h2 className="mb-4 text-xs font-medium text-ink-3">{name}</h2>
      {children}
    </section>
  );
}
