import type { Metadata } from "next";
import { notFound } from "next/navigation";
import type { ReactNode } from "react";
import { PageCommands } from "@/components/palette/page-commands";
import { JourneyHeader } from "@/components/shell/journey-header";
import { AppError } from "@/lib/errors";
import { loadJourneyParents } from "@/lib/journeys/details/loaders";
import { loadJourney } from "@/lib/journeys/loaders";

type Params = Promise<{ team: string; journey: string }>;

async function findJourney(params: Params) {
  const { team, journey } = await params;
  try {
    return await loadJourney(team, journey);
  } catch (error) {
    if (error instanceof AppError && error.code === "NOT_FOUND") return null;
    throw error;
  }
}

export async function generateMetadata({ params }: { params: Params }): Promise<Metadata> {
  const name = (await findJourney(params))?.name ?? "Journey";
  return { title: { default: name, template: `%s · ${name}` } };
}

/** Above any loading state, so that a journey that isn't this team's answers 404. */
export default async function JourneyLayout({ params, children }: { params: Params; children: ReactNode }) {
  const journey = await findJourney(params);
  if (!journey) notFound();
  const { team } = await params;
  const journeysHref = `/${team}/journeys`;
  const base = `${journeysHref}/${journey.id}`;
  const parents = await loadJourneyParents(team, journey.id);
  const tabs = [
    { href: base, label: "Map", exact: true },
    { href: `${base}/dashboard`, label: "Dashboard" },
    { href: `${base}/rules`, label: "What counts" },
    { href: `${base}/history`, label: "History" },
  ];
  return (
    <>
      <PageCommands
        commands={tabs.map(({ href, label }) => ({ id: href, label: `${label} of ${journey.name}`, href }))}
      />
      <JourneyHeader
        journey={journey.name}
        journeysHref={journeysHref}
        parents={parents.map(({ id, name }) => ({ label: name, href: `${journeysHref}/${id}` }))}
        tabs={tabs}
      />
      {children}
    </>
  );
}
