"use client";

import { ImagePlus } from "lucide-react";
import { type DragEvent, useId, useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import { classes } from "@/components/ui/classes";
import { Spinner } from "@/components/ui/spinner";
import { imageAddress } from "@/lib/images/image-address";
import { imageTypes } from "@/lib/images/limits";

interface Props {
  /** slug */
  team: string;
  label: string;
  imageId: string | null;
  /** what the picture shows, in words */
  alt: string;
  /** null: it is taken away */
  onChange: (imageId: string | null) => void;
  className?: string;
}

/** A picture: choose or drop one, replace it, take it away. */
export function ImageField({ team, label, imageId, alt, onChange, className }: Props) {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setOver] = useState(false);
  const [isSending, setSending] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);

  const take = async (files: FileList | null) => {
    const file = files?.[0];
    if (!file || isSending) return;
    setProblem(null);
    setSending(true);
    // Needed by nobody who only looks at the page.
    const outcome = await import("./upload-image").then(
      ({ uploadImage }) => uploadImage(team, file),
      () => ({
        problem: "This part of the page couldn't be loaded. Check that you are online, then try again.",
      }),
    );
    setSending(false);
    if (input.current) input.current.value = "";
    if ("problem" in outcome) setProblem(outcome.problem);
    else onChange(outcome.image.id);
  };
  const hover = (inside: boolean) => (event: DragEvent) => {
    event.preventDefault();
    setOver(inside);
  };

  return (
    <fieldset
      aria-describedby={problem ? `${id}-problem` : undefined}
      onDragEnter={hover(true)}
      onDragOver={hover(true)}
      onDragLeave={hover(false)}
      onDrop={(event) => {
        hover(false)(event);
        void take(event.dataTransfer.files);
      }}
      className={classes("flex flex-col gap-1.5", className)}
    >
      <legend className="mb-1.5 text-sm font-medium">{label}</legend>
      <input
        ref={input}
        type="file"
        accept={imageTypes.join()}
        tabIndex={-1}
        aria-hidden="true"
        onChange={(event) => void take(event.target.files)}
        className="hidden"
      />
      {imageId !== null && (
        <img
          src={imageAddress(team, imageId)}
          alt={alt.trim() || "Picture without words"}
          className="max-h-48 w-full rounded-md border border-rule bg-sunken object-contain"
        />
      )}
      <div
        className={classes(
          "flex flex-wrap items-center gap-2 rounded-md",
          imageId === null && "border border-dashed p-3",
          isOver ? "border-accent bg-accent-soft" : "border-control",
        )}
      >
        <Button size="small" aria-disabled={isSending} onClick={() => input.current?.click()}>
          {isSending ? <Spinner /> : <ImagePlus aria-hidden="true" />}
          {isSending ? "Sending…" : imageId === null ? "Choose a picture" : "Replace picture"}
        </Button>
        {imageId === null ? (
          <span className="text-xs text-ink-3">or drop one here: PNG, JPEG, WebP or GIF</span>
        ) : (
          <Button size="small" variant="quiet" onClick={() => onChange(null)}>
            Remove picture
          </Button>
        )}
      </div>
      <p id={`${id}-problem`} role="alert" className="text-xs font-medium text-bad empty:hidden">
        {problem}
      </p>
    </fieldset>
  );
}
