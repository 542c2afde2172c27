import { JourneyMenu } from "@/components/journeys/journey-menu";
import { MapEditor } from "@/components/journeys/map/map-editor";
import { MapOut } from "@/components/journeys/map/out/map-out";
import { loadJourneyLosses } from "@/lib/journeys/loaders";
import { questionsOf } from "@/lib/journeys/map/guides";
import { loadMap } from "@/lib/map-page/loaders";

export default async function MapPage({ params }: { params: Promise<{ team: string; journey: string }> }) {
  const { team, journey: id } = await params;
  const [{ map, info }, losses] = await Promise.all([loadMap(team, id), loadJourneyLosses(team, id)]);
  return (
    <>
      <h1 className="sr-only">{info.journey.name}</h1>
      <MapEditor
        key={id}
        map={map}
        info={info}
        questions={questionsOf(map.items.stage.map(({ guide }) => guide))}
        more={
          <>
            <MapOut />
            {info.mayEdit && <JourneyMenu team={team} journey={info.journey} losses={losses} />}
          </>
        }
      />
    </>
  );
}
