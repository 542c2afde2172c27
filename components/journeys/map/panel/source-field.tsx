import { ExternalLink } from "lucide-react";
import { useState } from "react";
import { Field } from "@/components/ui/field";
import { TextInput } from "@/components/ui/text-input";
import { readSourceLink, shortLink } from "@/lib/journeys/map/cards/source-link";
import { MixedLabel } from "./mixed-label";

interface Props {
  /** undefined: of several cards, and they differ */
  url: string | null | undefined;
  onChange: (url: string | null) => void;
}

/** Where one can read on. What is no web address stays in the field with the reason, and is not saved. */
export function SourceField({ url, onChange }: Props) {
  const [typed, setTyped] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const finish = () => {
    if (typed === null) return;
    const read = readSourceLink(typed);
    if ("problem" in read) return setProblem(read.problem);
    setTyped(null);
    // What is left empty where they differ takes nobody's away.
    if (url === undefined && read.url === null) return;
    if (read.url !== url) onChange(read.url);
  };
  return (
    <div className="flex flex-col gap-1.5">
      <Field label={<MixedLabel isMixed={url === undefined}>Source link</MixedLabel>} error={problem}>
        {(control) => (
          <TextInput
            {...control}
            inputMode="url"
            autoComplete="off"
            spellCheck={false}
            placeholder="https://…"
            value={typed ?? url ?? ""}
            onChange={(event) => {
              setTyped(event.target.value);
              setProblem(null);
            }}
            onBlur={finish}
            onKeyDown={(event) => event.key === "Enter" && finish()}
          />
        )}
      </Field>
      {typeof url === "string" && <SourceLink url={url} />}
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
