import type { Metadata } from "next";
import { MapPreview } from "@/components/journeys/versions/map-preview";
import { loadVersionPreview } from "@/lib/map-page/versions/loaders";

export const metadata: Metadata = { title: "An earlier map" };

interface Props {
  params: Promise<{ team: string; journey: string; version: string }>;
}

export default async function VersionPage({ params }: Props) {
  const { team, journey, version } = await params;
  return <MapPreview key={version} preview={await loadVersionPreview(team, journey, version)} />;
}
