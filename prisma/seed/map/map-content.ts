import type { Channel } from "@/lib/journeys/map/channels";
import type { EvidenceGrade } from "@/lib/journeys/map/evidence";
import type { CardMetric, LinkKind } from "@/lib/journeys/map/item-kinds";
import type { LaneKind } from "@/lib/journeys/map/lane-kinds";
import type { CreatePersona } from "@/lib/personas/schema";
import type { PersonKey, SourceKey, StageName } from "../demo";

export type PersonaKey = "parent" | "barista";

/** A card in words; what is absent is not said. */
export interface DemoCard {
  lane: LaneKind;
  text: string;
  channel?: Channel;
  /** severity of a pain point, feeling of a feeling */
  score?: number;
  impact?: number;
  feasibility?: number;
  metric?: CardMetric;
  /** absent: of both */
  persona?: PersonaKey;
  owner?: PersonKey;
  /** absent: an assumption */
  evidence?: EvidenceGrade;
  url?: string;
  /** it was read from the newest import of this source, so it is younger than the rest of the map */
  source?: SourceKey;
  /** when somebody last said that it is true, in days before the newest import; absent: 20 */
  daysAgo?: number;
}

/** Cards in the order in which they stand in their cells. */
export type CardsByStage<Stage extends string> = Record<Stage, readonly DemoCard[]>;

export interface DemoMap {
  personas: readonly (CreatePersona & { key: PersonaKey })[];
  /** lanes beside the usual ones: after which lane each stands */
  lanes: readonly { kind: LaneKind; after: LaneKind }[];
  cards: CardsByStage<StageName>;
  /** −2…+2, as the team drew it */
  points: Record<PersonaKey, Record<StageName, number>>;
  links: readonly { from: StageName; to: StageName; kind: LinkKind; label: string }[];
  /** a journey of its own, which tells more of `of` */
  sub: { of: StageName; name: string; stages: readonly string[]; cards: CardsByStage<string> };
  /** the journey in its future state: cards by the text they have today, and new ones */
  future: {
    name: string;
    replace: readonly { text: string; by: Partial<DemoCard> | null }[];
    add: Partial<CardsByStage<StageName>>;
    points: Record<PersonaKey, Partial<Record<StageName, number>>>;
  };
}
