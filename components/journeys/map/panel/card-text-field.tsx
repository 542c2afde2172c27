import { useId } from "react";
import { useMapStore } from "@/components/journeys/map/store/use-map-store";
import { classes } from "@/components/ui/classes";
import { Field } from "@/components/ui/field";
import { Textarea } from "@/components/ui/textarea";
import type { LaneKind } from "@/lib/journeys/map/lane-kinds";
import { maxCardText } from "@/lib/journeys/map/limits";
import type { MapCard } from "@/lib/journeys/map/schema";
import { patchOp } from "@/lib/journeys/map/structure/draft-op";
import { useTextDraft } from "./use-text-draft";

/** What the card says. What is being typed survives a reload. */
export function CardTextField({ card, kind }: { card: MapCard; kind: LaneKind }) {
  const store = useMapStore();
  const merge = useId();
  const { text, change, flush } = useTextDraft(card.text, (typed, began) => {
    store.edit([patchOp("card", card.id, { text: typed.trimEnd() })], {
      label: "Edit card",
      merge: `text ${card.id} ${merge}`,
      began: { [card.id]: { text: began } },
    });
    store.keepDraft(card.id, null);
  });
  return (
    <Field label="Text">
      {(control) => (
        <Textarea
          {...control}
          value={text}
          maxLength={maxCardText}
          onChange={(event) => {
            change(event.target.value);
            store.keepDraft(card.id, event.target.value);
          }}
          onBlur={flush}
          className={classes("max-h-72", kind === "thoughts" && "font-serif text-md italic")}
        />
      )}
    </Field>
  );
}
