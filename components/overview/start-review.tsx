"use client";

import { useRouter } from "next/navigation";
import { useFormAction } from "@/components/forms/use-form-action";
import { Button } from "@/components/ui/button";
import { startReviewAction } from "@/lib/reviews/actions";

interface Props {
  team: string;
  journeyId: string;
  /** label of the quarter */
  period: string;
  /** Read out with the button, since several may stand on the page. */
  subject: string;
  leading: boolean;
}

/** Begins a review and goes to it. */
export function StartReview({ team, journeyId, period, subject, leading }: Props) {
  const router = useRouter();
  const { pending, submit, message } = useFormAction(startReviewAction, ({ id }: { id: string }) =>
    router.push(`/${team}/reviews/${id}`),
  );
  return (
    <>
      <Button
        variant={leading ? "primary" : "secondary"}
        pending={pending}
        pendingLabel="Starting"
        onClick={() => submit({ team, journeyId, period })}
      >
        Start the review
        <span className="sr-only"> of {subject}</span>
      </Button>
      {message && (
        <p role="alert" className="basis-full text-sm text-bad">
          {message}
        </p>
      )}
    </>
  );
}
