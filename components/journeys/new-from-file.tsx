"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { Callout } from "@/components/ui/callout";
import { FileDrop } from "@/components/ui/file-drop";
import { LinkButton } from "@/components/ui/link-button";
import { Spinner } from "@/components/ui/spinner";
import { maxMapFileBytes } from "@/lib/journeys/exchange/limits";
import type { ImportedJourney } from "@/lib/journeys/exchange/schema";

type State =
  | { step: "choose" | "reading" }
  | { step: "refused"; reason: string }
  | { step: "made"; made: ImportedJourney };

async function send(team: string, file: File): Promise<State> {
  const answer = await fetch(`/api/v1/journeys/import?${new URLSearchParams({ team })}`, {
    method: "POST",
    body: file,
  }).catch(() => null);
  if (!answer)
    return { step: "refused", reason: "That didn’t reach us. Check your connection and try again." };
  const content: unknown = await answer.json().catch(() => null);
  if (answer.ok) return { step: "made", made: content as ImportedJourney };
  const detail = (content as { detail?: unknown } | null)?.detail;
  return {
    step: "refused",
    reason: typeof detail === "string" ? detail : "The server did not answer as expected.",
  };
}

/** A journey from a file: our JSON, which brings all of a map back, or a Mermaid journey. */
export function NewFromFile({ team }: { team: string }) {
  const router = useRouter();
  const [state, setState] = useState<State>({ step: "choose" });
  const take = async (file: File) => {
    setState({ step: "reading" });
    const next = await send(team, file);
    setState(next);
    if (next.step === "made" && next.made.notes.length === 0)
      router.push(`/${team}/journeys/${next.made.id}`);
  };
  if (state.step === "made")
    return (
      <div role="status" className="flex max-w-160 flex-col gap-4">
        <Callout tone="good" label="Made">
          {state.made.name} is one of your journeys now.
          {state.made.notes.map((note) => (
            <span key={note} className="block text-ink-2">
              {note}
            </span>
          ))}
        </Callout>
        <div>
          <LinkButton href={`/${team}/journeys/${state.made.id}`} variant="primary">
            Open its map
          </LinkButton>
        </div>
      </div>
    );
  return (
    <div className="flex max-w-160 flex-col gap-4">
      <FileDrop
        label="Drop a map here"
        hint="JSON as “Share” on a map downloads it, or a Mermaid journey (.mmd). For cells of a spreadsheet, begin with a template and paste them into its map."
        accept=".json,.mmd,.mermaid,.txt,.md"
        maxBytes={maxMapFileBytes}
        disabled={state.step === "reading"}
        onFile={(file) => void take(file)}
      />
      {state.step === "reading" && (
        <p role="status" className="flex items-center gap-2 text-sm text-ink-2">
          <Spinner /> Reading the file
        </p>
      )}
      {state.step === "refused" && (
        <div role="alert">
          <Callout tone="bad" label="Not taken in">
            {state.reason}
          </Callout>
        </div>
      )}
    </div>
  );
}
