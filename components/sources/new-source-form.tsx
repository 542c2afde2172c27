"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { Form } from "@/components/forms/form";
import { FormEnd } from "@/components/forms/form-end";
import { NameField } from "@/components/forms/name-field";
import { textOf } from "@/components/forms/text-of";
import { useFormAction } from "@/components/forms/use-form-action";
import type { FactKind } from "@/lib/facts/schema";
import { createSourceAction } from "@/lib/sources/actions";
import { KindChoice } from "./kind-choice";

/** A name and a kind; then straight to the first file. */
export function NewSourceForm({ team, initial }: { team: string; initial: FactKind | null }) {
  const router = useRouter();
  const [kind, setKind] = useState(initial);
  const [name, setName] = useState("");
  const [missing, setMissing] = useState<"kind" | "name" | null>(null);
  const { pending, submit, message, errorOf } = useFormAction(createSourceAction, ({ id }) =>
    router.push(`/${team}/data/sources/${id}/import`),
  );
  const take = (form: FormData) => {
    const written = { name: textOf(form, "name"), kind: (textOf(form, "kind") || kind) as FactKind | null };
    setName(written.name);
    setKind(written.kind);
    return written;
  };
  const create = (form: FormData) => {
    const written = take(form);
    if (pending) return;
    if (!written.kind) setMissing("kind");
    else if (written.name.trim() === "") setMissing("name");
    else submit({ team, name: written.name, kind: written.kind });
  };
  return (
    <Form onAlive={take} onSubmit={create}>
      <div className="flex flex-col gap-8">
        <div>
          <KindChoice
            value={kind}
            onChange={(next) => {
              setKind(next);
              setMissing(null);
            }}
          />
          {missing === "kind" && (
            <p role="alert" className="mt-2 text-xs font-medium text-bad">
              Choose what a row stands for.
            </p>
          )}
        </div>
        <NameField
          hint="As your team calls it, for example “NPS after purchase” or “Shop orders”."
          value={name}
          error={missing === "name" ? "Give it a name." : errorOf("name")}
          className="max-w-120"
          onChange={(next) => {
            setName(next);
            setMissing(null);
          }}
        />
        <FormEnd
          message={message}
          failed="Not added"
          submit="Add and choose a file"
          pending={pending}
          pendingLabel="Adding"
          cancelHref={`/${team}/data`}
        />
      </div>
    </Form>
  );
}
