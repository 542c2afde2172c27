import { ExternalLink } from "lucide-react";
import { useState } from "react";
import { Field } from "@/components/ui/field";
import { TextInput } from "@/components/ui/text-input";
import { readSourceLink, shortLink } from "@/lib/journeys/map/cards/source-link";
import type { MapCard } from "@/lib/journeys/map/schema";
import { useCardPatch } from "./use-card-patch";

/** Where one can read on. What is no web address stays in the field with the reason, and is not saved. */
export function SourceField({ card }: { card: MapCard }) {
  const patch = useCardPatch(card.id);
  const [typed, setTyped] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const finish = () => {
    if (typed === null) return;
    const read = readSourceLink(typed);
    if ("problem" in read) return setProblem(read.problem);
    setTyped(null);
    if (read.url !== card.evidenceUrl) patch({ evidenceUrl: read.url }, "Change source link");
  };
  return (
    <div className="flex flex-col gap-1.5">
      <Field label="Source link" error={problem}>
        {(control) => (
          <TextInput
            {...control}
            inputMode="url"
            autoComplete="off"
            spellCheck={false}
            placeholder="https://…"
            value={typed ?? card.evidenceUrl ?? ""}
            onChange={(event) => {
              setTyped(event.target.value);
              setProblem(null);
            }}
            onBlur={finish}
            onKeyDown={(event) => event.key === "Enter" && finish()}
          />
        )}
      </Field>
      {card.evidenceUrl !== null && <SourceLink url={card.evidenceUrl} />}
    </div>
  );
}

/** A card's source, to be opened beside the map. */
export function SourceLink({ url }: { url: string }) {
  const read = readSourceLink(url);
  if ("problem" in read || read.url === null) return <span className="break-all">{url}</span>;
  return (
    <a
      href={read.url}
      target="_blank"
      rel="noopener noreferrer"
      className="link w-fit max-w-full text-xs break-all"
    >
      {shortLink(read.url)}
      <ExternalLink aria-hidden="true" className="ml-1 inline size-3" />
      <span className="sr-only"> (opens in a new tab)</span>
    </a>
  );
}
