import type { ReactNode } from "react";
import { loadReviewExists } from "@/lib/reviews/loaders";

interface Props {
  params: Promise<{ team: string; review: string }>;
  children: ReactNode;
}

/** Above any loading state, so that a review that isn't this team's answers 404. */
export default async function ReviewLayout({ params, children }: Props) {
  const { team, review } = await params;
  await loadReviewExists(team, review);
  return children;
}
