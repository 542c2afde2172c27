"use client";

import { RotateCw } from "lucide-react";
import { useState, useTransition } from "react";
import { failureOf } from "@/components/journeys/action-failure";
import { Button } from "@/components/ui/button";
import { Callout } from "@/components/ui/callout";
import { recomputeReviewAction } from "@/lib/reviews/actions";
import type { RecomputeAnswer } from "@/lib/reviews/recomputing/answer";
import { RecomputeResult } from "./recompute-result";

interface Props {
  team: string;
  reviewId: string;
  zone: string;
}

/** Counts the review again from its imports and says what came of it. */
export function Recompute({ team, reviewId, zone }: Props) {
  const [answer, setAnswer] = useState<RecomputeAnswer | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [pending, start] = useTransition();
  const run = () =>
    start(async () => {
      const result = await recomputeReviewAction({ team, reviewId }).catch(() => undefined);
      setProblem(failureOf(result)?.message ?? null);
      setAnswer(result?.data ?? null);
    });
  return (
    <div className="mt-3">
      <Button size="small" pending={pending} pendingLabel="Counting again" onClick={run}>
        {!pending && <RotateCw aria-hidden="true" />}
        Recompute
      </Button>
      <div aria-live="polite" className="mt-3 empty:hidden">
        {problem && (
          <Callout tone="bad" label="Not recomputed">
            {problem}
          </Callout>
        )}
        {answer && <RecomputeResult answer={answer} zone={zone} />}
      </div>
    </div>
  );
}
