import { useEffect, useState } from "react";
import type { SearchAnswer } from "@/lib/search/schema";

const waitMs = 120;

interface Answered {
  to: string;
  answer: SearchAnswer;
}

async function ask(team: string, q: string, signal: AbortSignal): Promise<SearchAnswer> {
  const search = new URLSearchParams({ team, q });
  const response = await fetch(`/api/v1/search?${search}`, { signal });
  if (!response.ok) throw new Error("The search did not answer.");
  return response.json();
}

/** What the server finds for what is typed, asked when the hand rests; until it answers, the answer before is shown. */
export function useSearch(team: string, query: string) {
  const wanted = query.trim();
  const [answered, setAnswered] = useState<Answered | null>(null);
  const [failedFor, setFailedFor] = useState<string | null>(null);
  useEffect(() => {
    if (wanted === "") return;
    const controller = new AbortController();
    const timer = setTimeout(() => {
      ask(team, wanted, controller.signal).then(
        (answer) => setAnswered({ to: wanted, answer }),
        () => controller.signal.aborted || setFailedFor(wanted),
      );
    }, waitMs);
    return () => {
      clearTimeout(timer);
      controller.abort();
    };
  }, [team, wanted]);
  const failed = wanted !== "" && failedFor === wanted && answered?.to !== wanted;
  return {
    answer: wanted === "" || failed ? null : (answered?.answer ?? null),
    isStale: !failed && wanted !== "" && answered?.to !== wanted,
    failed,
  };
}
