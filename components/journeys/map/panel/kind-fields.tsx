import { useShownNumbers } from "@/components/journeys/map/ui-state/use-shown-numbers";
import { Field } from "@/components/ui/field";
import { Select } from "@/components/ui/select";
import { formatSigned } from "@/lib/format";
import { metricNames, metricWords } from "@/lib/journeys/map/cards/metric-words";
import { type Channel, channels, channelWords } from "@/lib/journeys/map/channels";
import { type CardMetric, cardMetrics } from "@/lib/journeys/map/item-kinds";
import type { LaneKind } from "@/lib/journeys/map/lane-kinds";
import type { MapCard } from "@/lib/journeys/map/schema";
import { ScoreField } from "./score-field";
import { useCardPatch } from "./use-card-patch";

const oneToFive = [1, 2, 3, 4, 5];
const feelings = [-2, -1, 0, 1, 2];

function ChannelField({ card }: { card: MapCard }) {
  const patch = useCardPatch(card.id);
  return (
    <Field label="Channel">
      {(control) => (
        <Select
          {...control}
          value={card.channel ?? ""}
          onChange={({ target }) =>
            patch({ channel: (target.value || null) as Channel | null }, "Change channel")
          }
        >
          <option value="">Not said</option>
          {channels.map((channel) => (
            <option key={channel} value={channel}>
              {channelWords[channel]}
            </option>
          ))}
        </Select>
      )}
    </Field>
  );
}

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
  if (kind === "touchpoints") return <ChannelField card={card} />;
  if (kind === "metrics") return <MetricField card={card} />;
  if (kind === "pain-points")
    return (
      <ScoreField
        label="Severity"
        value={card.score}
        steps={oneToFive}
        ends={["is a nuisance", "makes them leave"]}
        onChange={(score) => patch({ score }, "Change severity", `score ${card.id}`)}
      />
    );
  if (kind === "feelings")
    return (
      <ScoreField
        label="Feeling"
        value={card.score}
        steps={feelings}
        ends={["is awful", "is delighted"]}
        format={formatSigned}
        onChange={(score) => patch({ score }, "Change feeling", `score ${card.id}`)}
      />
    );
  if (kind !== "opportunities") return null;
  return (
    <>
      <ScoreField
        label="Impact"
        value={card.impact}
        steps={oneToFive}
        ends={["changes little", "changes a lot"]}
        onChange={(impact) => patch({ impact }, "Change impact", `impact ${card.id}`)}
      />
      <ScoreField
        label="Feasibility"
        value={card.feasibility}
        steps={oneToFive}
        ends={["is hard", "is easy"]}
        onChange={(feasibility) => patch({ feasibility }, "Change feasibility", `feasibility ${card.id}`)}
      />
    </>
  );
}
