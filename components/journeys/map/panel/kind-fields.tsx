import { useShownNumbers } from "@/components/journeys/map/ui-state/use-shown-numbers";
import { Field } from "@/components/ui/field";
import { Select } from "@/components/ui/select";
import { metricNames, metricWords } from "@/lib/journeys/map/cards/metric-words";
import { type CardMetric, cardMetrics } from "@/lib/journeys/map/item-kinds";
import type { LaneKind } from "@/lib/journeys/map/lane-kinds";
import type { MapCard } from "@/lib/journeys/map/schema";
import { ChannelChoice } from "./channel-choice";
import { ScoreFields } from "./score-fields";
import { useCardPatch } from "./use-card-patch";

function MetricField({ card }: { card: MapCard }) {
  const patch = useCardPatch(card.id);
  const numbers = useShownNumbers();
  const shown = card.metric && metricWords(card.metric, card.stageId, numbers);
  return (
    <Field
      label="Live number of the stage"
      hint={
        shown
          ? `${shown.figure} ${shown.label} · ${shown.basis}`
          : "The card shows it, and it stays up to date."
      }
    >
      {(control) => (
        <Select
          {...control}
          value={card.metric ?? ""}
          onChange={({ target }) =>
            patch({ metric: (target.value || null) as CardMetric | null }, "Choose number")
          }
        >
          <option value="">None, only text</option>
          {cardMetrics.map((metric) => (
            <option key={metric} value={metric}>
              {metricNames[metric]}
            </option>
          ))}
        </Select>
      )}
    </Field>
  );
}

/** What only cards in lanes of this kind carry. */
export function KindFields({ card, kind }: { card: MapCard; kind: LaneKind }) {
  const patch = useCardPatch(card.id);
  if (kind === "metrics") return <MetricField card={card} />;
  if (kind === "touchpoints")
    return (
      <ChannelChoice value={card.channel} onChange={(channel) => patch({ channel }, "Change channel")} />
    );
  return (
    <ScoreFields
      kind={kind}
      scoreOf={(field) => card[field]}
      onChange={(field, value, label) => patch({ [field]: value }, label, `${field} ${card.id}`)}
    />
  );
}
