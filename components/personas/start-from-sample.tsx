"use client";

import { useRouter } from "next/navigation";
import { useFormAction } from "@/components/forms/use-form-action";
import { Button } from "@/components/ui/button";
import { createPersonaAction } from "@/lib/personas/actions";
import { samplePersona } from "@/lib/personas/sample";

/** Makes the sample one's own, to be rewritten. */
export function StartFromSample({ team }: { team: string }) {
  const router = useRouter();
  const form = useFormAction(createPersonaAction, ({ id }) => router.push(`/${team}/personas/${id}`));
  return (
    <>
      <Button
        pending={form.pending}
        pendingLabel="Creating"
        onClick={() => form.submit({ team, ...samplePersona, share: null })}
      >
        Begin with the sample
      </Button>
      {form.message && (
        <p role="alert" className="w-full text-sm font-medium text-bad">
          {form.message}
        </p>
      )}
    </>
  );
}
