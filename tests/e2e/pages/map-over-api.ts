import { expect, type Page } from "@playwright/test";
import { newId } from "@/lib/ids";
import { blankCard } from "@/lib/journeys/map/blank-card";
import type { Draft, JourneyMap, MapOp } from "@/lib/journeys/map/schema";

/** A map as the person who is signed in to `page` can read and edit it from outside of the page. */
export class MapOverApi {
  constructor(
    private readonly page: Page,
    /** the team's slug */
    private readonly team: string,
    readonly journey: string,
  ) {}

  private address(path: string): string {
    return `/api/v1/journeys/${this.journey}/${path}?team=${this.team}`;
  }

  async read(): Promise<JourneyMap> {
    return (await (await this.page.request.get(this.address("map"))).json()) as JourneyMap;
  }

  async edit(...ops: MapOp[]): Promise<void> {
    const { origin } = new URL(this.page.url());
    const data = { id: newId(), ops };
    const answer = await this.page.request.post(this.address("map/edits"), { data, headers: { origin } });
    expect(answer.status(), await answer.text()).toBe(200);
  }

  /** Writes cards into lanes of these kinds, at stages by their place. @returns their ids by their text */
  async write(
    cards: { text: string; lane: string; stage: number; more?: Partial<Draft<"card">> }[],
  ): Promise<Record<string, string>> {
    const { items } = await this.read();
    const stages = items.stage.toSorted((a, b) => a.position - b.position);
    const drafts = cards.map(
      ({ text, lane, stage, more }, index): Draft<"card"> => ({
        ...blankCard(),
        ...{
          id: newId(),
          laneId: items.lane.find(({ kind }) => kind === lane)!.id,
          stageId: stages[stage]!.id,
        },
        ...{ position: index + 1, text, confirmedAt: new Date().toISOString() },
        ...more,
      }),
    );
    await this.edit(...drafts.map((item): MapOp => ({ op: "put", kind: "card", item })));
    return Object.fromEntries(drafts.map(({ id, text }) => [text, id]));
  }
}
