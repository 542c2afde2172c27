"use client";

import { useRouter } from "next/navigation";
import { useState, useTransition } from "react";
import { failureOf } from "@/components/journeys/action-failure";
import { Button } from "@/components/ui/button";
import { TextLink } from "@/components/ui/text-link";
import { startReviewAction } from "@/lib/reviews/actions";

interface Props {
  team: string;
  journeyId: string;
  period: string;
  label: string;
}

/** Starts a review and goes to it; when somebody was quicker, leads to theirs. */
export function StartReview({ team, journeyId, period, label }: Props) {
  const router = useRouter();
  const [problem, setProblem] = useState<{ message: string; reviewId: unknown } | null>(null);
  const [pending, start] = useTransition();
  const run = () =>
    start(async () => {
      const result = await startReviewAction({ team, journeyId, period }).catch(() => undefined);
      const failure = failureOf(result);
      if (failure || !result?.data) {
        return setProblem({
          message: failure?.message ?? "It was not started.",
          reviewId: failure?.details?.reviewId,
        });
      }
      router.push(`/${team}/reviews/${result.data.id}`);
    });
  return (
    <div className="flex flex-col items-start gap-1.5 sm:items-end">
      <Button variant="primary" pending={pending} pendingLabel="Starting" onClick={run}>
        {label}
      </Button>
      <p role="alert" className="text-xs font-medium text-bad empty:hidden">
        {problem?.message}{" "}
        {typeof problem?.reviewId === "string" && (
          <TextLink href={`/${team}/reviews/${problem.reviewId}`}>Open it</TextLink>
        )}
      </p>
    </div>
  );
}
