import type { FactKind } from "@/lib/facts/schema";

/** The kinds of sources in the words of people who have exports, not schemas. */
export const kindWords: Record<FactKind, { name: string; about: string; tools: string; columns: string[] }> =
  {
    events: {
      name: "What people did",
      about:
        "One row for each thing a person did: visited, signed up, ordered. Conversion, drop-off and retention come from these.",
      tools: "Events of Mixpanel, Amplitude or PostHog; orders of a shop, one row each",
      columns: ["who", "what", "when"],
    },
    responses: {
      name: "What people said",
      about: "One row for each answer with a score. NPS and satisfaction come from these.",
      tools: "Answers of Delighted, Typeform, Google Forms or Formbricks",
      columns: ["score", "when", "comment"],
    },
    measures: {
      name: "Numbers by day",
      about:
        "One row for each day, and for each channel or campaign: cost, impressions, calls. Volume and cost come from these.",
      tools: "A table by day: spend of campaigns, calls of a call centre",
      columns: ["day", "channel", "cost"],
    },
  };
