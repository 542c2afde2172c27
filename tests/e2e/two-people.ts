import { createMap } from "@/tests/factories/map";
import { test as base, expect } from "./fixtures";
import { joinMap, MapPage } from "./pages/map";

/** Two members of a team at one map of three stages and the usual lanes. */
export const test = base.extend<{ both: { one: MapPage; two: MapPage; journey: string } }>({
  both: async ({ page, owner, member, signIn, browser }, use) => {
    const { journey } = await createMap(owner.scope);
    const other = await member("editor");
    const context = await browser.newContext({ viewport: { width: 1440, height: 1100 } });
    await signIn(context, other.userId);
    const one = new MapPage(page);
    await one.open(owner.slug, journey);
    const two = await joinMap(context, owner.slug, journey);
    for (const { page: own } of [one, two])
      await expect(own.getByRole("list", { name: "Also here" }).getByRole("listitem")).toHaveCount(1);
    await use({ one, two, journey });
    await context.close();
  },
});
