import { ImageField } from "@/components/images/image-field";
import { useMapInfo } from "@/components/journeys/map/map-info";
import type { MapCard, MapLane } from "@/lib/journeys/map/schema";
import { CardTextField } from "./card-text-field";
import { EvidenceFields } from "./evidence-fields";
import { KindFields } from "./kind-fields";
import { PanelSection } from "./panel-section";
import { PeopleFields } from "./people-fields";
import { PlaceFields } from "./place-fields";
import { useCardPatch } from "./use-card-patch";

/** Everything that can be said of a card; each change is on the map at once. */
export function CardForm({ card, lane }: { card: MapCard; lane: MapLane }) {
  const { team } = useMapInfo();
  const patch = useCardPatch(card.id);
  const picture = (
    <ImageField
      team={team}
      label="Picture"
      imageId={card.imageId}
      alt={card.text}
      onChange={(imageId) => patch({ imageId }, imageId === null ? "Remove picture" : "Change picture")}
    />
  );
  return (
    <>
      <PanelSection>
        {lane.kind === "images" && picture}
        <CardTextField card={card} kind={lane.kind} />
        <KindFields card={card} kind={lane.kind} />
      </PanelSection>
      <PanelSection>
        <EvidenceFields card={card} />
      </PanelSection>
      <PanelSection>
        <PeopleFields card={card} />
        <PlaceFields card={card} />
      </PanelSection>
      {lane.kind !== "images" && <PanelSection>{picture}</PanelSection>}
    </>
  );
}
