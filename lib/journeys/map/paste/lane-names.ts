import type { LaneKind } from "@/lib/journeys/map/lane-kinds";
import { plainWords } from "@/lib/journeys/map/paste/plain-words";

/** What other tools and people call the lanes; the first that a name contains decides. */
const called: readonly (readonly [LaneKind, string])[] = [
  [
    "pain-points",
    "pain point|pain points|painpoint|painpoints|pain|pains|frustration|frustrations|problem|problems|barrier|barriers|obstacle|obstacles|friction|frictions|issue|issues|challenge|challenges|gap|gaps",
  ],
  [
    "opportunities",
    "opportunity|opportunities|idea|ideas|improvement|improvements|solution|solutions|recommendation|recommendations|how might we|hmw",
  ],
  [
    "backstage",
    "backstage|back stage|behind the scenes|internal|internal process|internal processes|process|processes|support processes|system|systems|ownership|responsible|responsibility|teams involved",
  ],
  ["metrics", "metric|metrics|kpi|kpis|measure|measures|measurement|measurements"],
  [
    "touchpoints",
    "touchpoint|touchpoints|touch point|touch points|channel|channels|contact point|contact points|interaction|interactions",
  ],
  ["feelings", "feeling|feelings|emotion|emotions|emotional|mood|sentiment|feel|experience curve"],
  [
    "thoughts",
    "thought|thoughts|thinking|think|quote|quotes|mindset|question|questions|in their words|voice of the customer",
  ],
  [
    "goals",
    "goal|goals|need|needs|expectation|expectations|motivation|motivations|job to be done|jobs to be done|jtbd|wants|desires",
  ],
  [
    "actions",
    "action|actions|activity|activities|doing|do|behaviour|behaviours|behavior|behaviors|tasks|customer steps|user steps",
  ],
  ["images", "image|images|picture|pictures|screenshot|screenshots|storyboard|photo|photos"],
  ["text", "note|notes|comment|comments|remark|remarks|description"],
];

const patterns = called.map(([kind, words]) => [kind, new RegExp(`(?:^| )(?:${words})(?: |$)`)] as const);

/** A lane's name is short; a sentence that contains such a word is none. */
const maxWords = 6;

/** What kind of lane a name speaks of (“Customer emotions” → feelings); null: it doesn't say. */
export function kindNamed(name: string): LaneKind | null {
  const words = plainWords(name);
  if (words.split(" ").length > maxWords) return null;
  return patterns.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
}
