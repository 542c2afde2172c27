import { withTeam } from "@/lib/db";
import { newId } from "@/lib/ids";
import { createJourney } from "@/lib/journeys/creating/mutations";
import { replaceRules } from "@/lib/journeys/rules/mutations";
import { createPersona } from "@/lib/personas/mutations";
import { createSource } from "@/lib/sources/mutations";
import { importText } from "@/tests/factories/measured-journey";
import { expectAccessible } from "./accessible";
import { mapping, rows } from "./answers-by-kind";
import { expect, test } from "./fixtures";
import { MapPage } from "./pages/map";

test("the first persona on a map says that the curve is theirs, and what is written as them is too", async ({
  page,
  owner,
}) => {
  const { scope, slug } = owner;
  const { teamId } = scope;
  const journey = await createJourney(scope, { name: "Coffee", template: "four-stages" }, new Date());
  const stageId = journey.stages[0]!.id;
  const point = {
    teamId,
    id: newId(),
    journeyId: journey.id,
    personaId: null,
    stageId,
    value: 1,
    revision: 0,
  };
  await withTeam(scope, (tx) => tx.emotionPoint.create({ data: point }));
  const { id } = await createPersona(scope, { name: "Ada" }, new Date());
  const map = new MapPage(page);
  await map.open(slug, journey.id);
  await page.getByRole("button", { name: "Add persona" }).click();
  await page.getByRole("menuitem", { name: "Ada" }).click();
  await expect(page.getByText("The curve drawn so far is now Ada’s")).toBeVisible();
  const whose = () => withTeam(scope, (tx) => tx.emotionPoint.findMany({ where: { teamId } }));
  await expect.poll(async () => (await whose())[0]?.personaId).toBe(id);
  await page.getByRole("button", { name: "Keep as everyone’s" }).click();
  await expect.poll(async () => (await whose())[0]?.personaId).toBeNull();

  await page.getByRole("button", { name: "Ada", exact: true }).click();
  await map.write("Awareness", "Touchpoints", "Only hers");
  const hers = () => withTeam(scope, (tx) => tx.card.findMany({ where: { teamId, text: "Only hers" } }));
  await expect.poll(async () => (await hers())[0]?.personaIds).toEqual([id]);
});

test("a map seen as a persona: their numbers, their answers beside their curve, and the way to both", async ({
  page,
  demo,
}) => {
  await page.goto(`/${demo.slug}/journeys`);
  await page.getByRole("link", { name: "Subscription journey", exact: true }).first().click();
  const map = new MapPage(page);
  await map.awake();
  const stage = (words: RegExp) => map.grid.getByRole("list", { name: words });
  const everybodys = await stage(/^Consideration in Q\d \d{4}$/).textContent();
  const curve = page.getByRole("figure", { name: "Feelings as a curve" });
  await curve.scrollIntoViewIfNeeded();
  await expect(
    curve.getByRole("button", { name: /^Purchase\. Answers of The busy parent: NPS/ }),
  ).toBeVisible();
  await expect(
    curve.getByRole("button", { name: /^Purchase\. Answers of The home barista: NPS/ }),
  ).toBeVisible();
  await expect(curve.getByRole("button", { name: /^Experience\. Answers of The busy parent/ })).toBeVisible();

  await page.getByRole("button", { name: "The busy parent", exact: true }).click();
  const own = stage(/^Consideration in Q\d \d{4}, The busy parent alone$/);
  await expect(own).toBeVisible();
  expect(await own.textContent()).not.toBe(everybodys);
  await expect(map.grid.getByText("Numbers of The busy parent")).toBeVisible();
  await expect(curve.getByRole("button", { name: /^Purchase\. Answers of The home barista/ })).toHaveCount(0);
  await expectAccessible(page);
  await own.getByRole("link").nth(1).click();
  await expect(page).toHaveURL(/\/dashboard\?period=\d{4}-Q\d&persona=[0-9a-f-]{36}#/);
});

test("a map seen as a persona without a data rule shows everybody's numbers and says why", async ({
  page,
  owner,
}) => {
  const { scope, slug } = owner;
  const journey = await createJourney(scope, { name: "Shop", stages: [{ name: "Visit" }] }, new Date());
  const survey = await createSource(scope, { name: "Survey", kind: "responses" }, new Date());
  const rule = { stage: journey.stages[0]!.id, source: survey.id, match: {} };
  await replaceRules(scope, { journey: journey.id, rules: [rule] }, new Date());
  await importText(scope, survey.id, rows.join("\n"), { mapping });
  const { id } = await createPersona(scope, { name: "Ada" }, new Date());
  const home = { column: "kind", value: "home" };
  await createPersona(scope, { name: "Bob", rule: home }, new Date());
  const map = new MapPage(page);
  await map.open(slug, journey.id);
  // Both come onto a map that is open already.
  await page.getByRole("button", { name: "Add persona" }).click();
  await page.getByRole("menuitem", { name: "Bob" }).click();
  await page.getByRole("button", { name: "Bob", exact: true }).click();
  await expect(map.grid.getByText("Numbers of Bob")).toBeVisible();
  await page.getByRole("button", { name: "Everyone", exact: true }).click();
  await page.getByRole("button", { name: "Change the personas of this journey" }).click();
  await page.getByRole("menuitem", { name: "Ada" }).click();
  await expect(map.grid.getByText("Everybody’s numbers")).toHaveCount(0);
  await page.getByRole("button", { name: "Ada" }).click();
  await expect(map.grid.getByText("Everybody’s numbers")).toBeVisible();
  await expectAccessible(page);
  await map.grid.getByRole("link", { name: /^Ada has no data rule/ }).click();
  await expect(page).toHaveURL(new RegExp(`/personas/${id}$`));
});
