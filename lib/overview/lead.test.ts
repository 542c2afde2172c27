import { describe, expect, it } from "vitest";
import { overviewLead } from "./lead";
import type { ReviewStanding } from "./schema";

const quarter = { label: "2026-Q3", short: "Q3 2026" };
const due: ReviewStanding = { kind: "due", quarter };
const waiting: ReviewStanding = { kind: "waiting", quarter };
const running: ReviewStanding = { kind: "running", quarter, id: "r", state: "draft", since: new Date(0) };
const next: ReviewStanding = { kind: "next", quarter, from: "2027-01-01", last: null };
const journey = (name: string, ...reviews: ReviewStanding[]) => ({ name, reviews });
const calm = { openActions: 0, overdueActions: 0, oldSources: 0 };

function said(journeys: ReturnType<typeof journey>[], more: Partial<typeof calm> = {}): string {
  const { headline, parts } = overviewLead({ journeys, ...calm, ...more });
  return [headline, parts.map(({ text, place }) => (place ? `[${text}](${place})` : text)).join("")]
    .join(" ")
    .trim();
}

describe("overviewLead", () => {
  it("names the one review there is, by its journey where there are several", () => {
    expect(said([journey("Shop", due)])).toBe("The Q3 2026 review is due.");
    expect(said([journey("Shop", due), journey("Help", next)])).toBe("The Q3 2026 review of Shop is due.");
    expect(said([journey("Shop", running)])).toBe("The Q3 2026 review is under way.");
    expect(said([journey("Shop", waiting)])).toBe("The Q3 2026 review waits for its data.");
  });

  it("puts what is due before what runs, and what runs before what waits", () => {
    expect(said([journey("A", running), journey("B", due), journey("C", due, running)])).toBe(
      "2 reviews are due.",
    );
    expect(said([journey("A", waiting), journey("B", running)])).toBe(
      "The Q3 2026 review of B is under way.",
    );
  });

  it("is calm when nothing is due", () => {
    expect(said([journey("Shop", next)])).toBe("No review is due before 1 Jan 2027.");
    expect(said([])).toBe("No review is due.");
  });

  it("says what is late, and only then nothing of what is open", () => {
    expect(said([journey("A", due)], { openActions: 3 })).toBe(
      "The Q3 2026 review is due. [3 actions are open, none overdue](actions).",
    );
    expect(said([journey("A", due)], { openActions: 3, overdueActions: 1, oldSources: 2 })).toBe(
      "The Q3 2026 review is due. [1 action is overdue](actions), and [2 sources wait for a new export](data).",
    );
    expect(said([journey("A", due)], { oldSources: 1 })).toBe(
      "The Q3 2026 review is due. [1 source waits for a new export](data).",
    );
  });
});
