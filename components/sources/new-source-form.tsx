"use client";

import { useRouter } from "next/navigation";
import { useState, useTransition } from "react";
import { Button } from "@/components/ui/button";
import { Callout } from "@/components/ui/callout";
import { Field } from "@/components/ui/field";
import { LinkButton } from "@/components/ui/link-button";
import { TextInput } from "@/components/ui/text-input";
import type { FactKind } from "@/lib/facts/schema";
import { createSourceAction } from "@/lib/sources/actions";
import { KindChoice } from "./kind-choice";

interface Problem {
  place: "name" | "kind" | "form";
  message: string;
}

/** A name and a kind; then straight to the first file. */
export function NewSourceForm({ team, initial }: { team: string; initial: FactKind | null }) {
  const router = useRouter();
  const [kind, setKind] = useState(initial);
  const [name, setName] = useState("");
  const [problem, setProblem] = useState<Problem | null>(null);
  const [pending, start] = useTransition();
  const create = () => {
    if (!kind) return setProblem({ place: "kind", message: "Choose what a row stands for." });
    if (name.trim() === "") return setProblem({ place: "name", message: "Give it a name." });
    start(async () => {
      const result = await createSourceAction({ team, name, kind });
      if (result?.data) return router.push(`/${team}/data/sources/${result.data.id}/import`);
      const invalid = result?.validationErrors?.fieldErrors.name?.[0];
      setProblem(
        invalid
          ? { place: "name", message: invalid }
          : { place: "form", message: result?.serverError?.message ?? "There was no answer. Try again." },
      );
    });
  };
  return (
    <form
      noValidate
      className="flex flex-col gap-8"
      onSubmit={(event) => {
        event.preventDefault();
        if (!pending) create();
      }}
    >
      <div>
        <KindChoice
          value={kind}
          onChange={(next) => {
            setKind(next);
            setProblem(null);
          }}
        />
        {problem?.place === "kind" && (
          <p role="alert" className="mt-2 text-xs font-medium text-bad">
            {problem.message}
          </p>
        )}
      </div>
      <Field
        label="Name"
        hint="As your team calls it, for example “NPS after purchase” or “Shop orders”."
        error={problem?.place === "name" ? problem.message : null}
        required
        className="max-w-120"
      >
        {(control) => (
          <TextInput
            {...control}
            value={name}
            maxLength={120}
            autoComplete="off"
            onChange={(event) => {
              setName(event.target.value);
              setProblem(null);
            }}
          />
        )}
      </Field>
      {problem?.place === "form" && (
        <div role="alert">
          <Callout tone="bad" label="Not added">
            {problem.message}
          </Callout>
        </div>
      )}
      <div className="flex flex-wrap gap-2">
        <Button type="submit" variant="primary" pending={pending} pendingLabel="Adding">
          Add and choose a file
        </Button>
        <LinkButton href={`/${team}/data`} variant="quiet">
          Cancel
        </LinkButton>
      </div>
    </form>
  );
}
