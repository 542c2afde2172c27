import type { Metadata } from "next";
import { MapPrint } from "@/components/journeys/map/out/map-print";
import { shownMapOf } from "@/components/journeys/map/out/shown-map-of";
import { loadMap } from "@/lib/map-page/loaders";

export const metadata: Metadata = { title: "Print" };

export default async function PrintPage({ params }: { params: Promise<{ team: string; journey: string }> }) {
  const { team, journey } = await params;
  const { map, info } = await loadMap(team, journey);
  return <MapPrint map={shownMapOf(map.items, info)} back={`/${team}/journeys/${journey}`} />;
}
