import Link from "next/link";
import { factKindSchema } from "@/lib/facts/schema";
import { kindWords } from "./kind-words";

/** The kinds of sources to begin with, each with what comes from it. */
export function FirstSource({ team }: { team: string }) {
  return (
    <ul className="grid w-full border-t border-rule">
      {factKindSchema.options.map((kind) => (
        <li
          key={kind}
          className="relative grid gap-x-8 gap-y-1 border-b border-rule py-4 transition-colors hover:bg-sunken/50 md:grid-cols-[14rem_1fr]"
        >
          <Link
            href={`/${team}/data/sources/new?kind=${kind}`}
            className="title link text-xl after:absolute after:inset-0"
          >
            {kindWords[kind].name}
          </Link>
          <div>
            <p className="text-ink-2">{kindWords[kind].about}</p>
            <p className="mt-0.5 text-sm text-ink-3">{kindWords[kind].tools}</p>
          </div>
        </li>
      ))}
    </ul>
  );
}
