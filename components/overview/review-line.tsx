import type { ReactNode } from "react";
import { LinkButton } from "@/components/ui/link-button";
import { TextLink } from "@/components/ui/text-link";
import { formatCivilDay, formatDate } from "@/lib/format";
import type { ReviewStanding } from "@/lib/overview/schema";
import { StartReview } from "./start-review";

interface Props {
  team: string;
  zone: string;
  journey: { id: string; name: string };
  standing: ReviewStanding;
  mayReview: boolean;
  mayImport: boolean;
  /** The one thing to do on the page, not one of several alike. */
  leading: boolean;
}

const STEPS = { draft: "in preparation since", frozen: "numbers frozen on" };

function words({ team, zone, standing }: Props): ReactNode {
  const { kind } = standing;
  if (kind === "due") return "is due";
  if (kind === "waiting") return "waits for its data";
  if (kind === "running") return `${STEPS[standing.state]} ${formatDate(standing.since, zone)}`;
  return (
    <>
      from {formatCivilDay(standing.from)}
      {standing.last && (
        <>
          <span aria-hidden="true"> · </span>
          <TextLink href={`/${team}/reviews/${standing.last.id}`}>{standing.last.quarter.short}</TextLink>{" "}
          closed on {formatDate(standing.last.at, zone)}
        </>
      )}
    </>
  );
}

function Step({ team, journey, standing, mayReview, mayImport, leading }: Props) {
  if (standing.kind === "due" && mayReview) {
    const { label, short } = standing.quarter;
    const subject = `${short}, ${journey.name}`;
    return (
      <StartReview team={team} journeyId={journey.id} period={label} subject={subject} leading={leading} />
    );
  }
  if (standing.kind === "running") {
    return (
      <LinkButton href={`/${team}/reviews/${standing.id}`} variant={leading ? "primary" : "secondary"}>
        Open the review
        <span className="sr-only">
          {" "}
          of {standing.quarter.short}, {journey.name}
        </span>
      </LinkButton>
    );
  }
  if (standing.kind === "waiting" && mayImport)
    return <LinkButton href={`/${team}/data`}>Upload an export</LinkButton>;
  return null;
}

/** One review of a journey: due, under way, waiting or next, with the button that goes on with it. */
export function ReviewLine(props: Props) {
  const { standing } = props;
  const next = standing.kind === "next";
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-2 sm:max-w-96 sm:justify-end sm:text-right">
      <p className={next ? "text-sm text-ink-3" : "text-ink-2"}>
        <span className={next ? undefined : "font-semibold text-ink"}>
          {next ? "Next review" : "Review"} of {standing.quarter.short}
        </span>{" "}
        {words(props)}
      </p>
      <Step {...props} />
    </div>
  );
}
