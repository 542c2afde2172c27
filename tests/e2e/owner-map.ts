import { createMap } from "@/tests/factories/map";
import { test as base } from "./fixtures";
import { MapPage } from "./pages/map";

/** The owner's map of the stages See, Buy and Use and the usual lanes. */
export const test = base.extend<{ map: MapPage }>({
  map: async ({ page, owner }, use) => {
    const { journey } = await createMap(owner.scope);
    const map = new MapPage(page);
    await map.open(owner.slug, journey);
    await use(map);
  },
});
