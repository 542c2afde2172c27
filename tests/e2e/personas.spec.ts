import { withTeam } from "@/lib/db";
import { createJourney } from "@/lib/journeys/creating/mutations";
import { createPersona } from "@/lib/personas/mutations";
import { createSource } from "@/lib/sources/mutations";
import { importText } from "@/tests/factories/measured-journey";
import { expectAccessible } from "./accessible";
import { mapping, rows } from "./answers-by-kind";
import { expect, test } from "./fixtures";
import { PersonaPage } from "./pages/persona-page";

test("a persona is made, and every part of it written, by keyboard where lists are", async ({
  page,
  owner,
}) => {
  const survey = await createSource(owner.scope, { name: "Survey", kind: "responses" }, new Date());
  await importText(owner.scope, survey.id, rows.join("\n"), { mapping });
  await page.goto(`/${owner.slug}/personas`);
  await expect(page.getByText("A sample, to see what one looks like")).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("link", { name: "New persona" }).click();
  await page.getByRole("button", { name: "Create persona" }).click();
  await expect(page.getByText("Give them a name.")).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("textbox", { name: "Name" }).fill("The busy parent");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1, name: "The busy parent" })).toBeVisible();

  const persona = new PersonaPage(page);
  const head = await persona.edit("name, role and picture");
  await head.getByLabel("In one line").fill("No time to choose");
  await head.getByLabel("Role in the purchase").fill("Champion");
  await head.getByTitle("a spiral").click();
  await expect(head.getByLabel("a spiral")).toBeChecked();
  await persona.save("name, role and picture", "Save");
  await expect(page.getByText("No time to choose")).toBeVisible();

  await persona.edit("goals");
  await page.keyboard.type("Sleep");
  await page.keyboard.press("Enter");
  await page.keyboard.type("Good coffee");
  await page.keyboard.press("Alt+ArrowUp");
  await page.keyboard.press("Control+Enter");
  await expect(page.getByRole("region", { name: "Goals" }).getByRole("listitem")).toHaveText([
    "Good coffee",
    "Sleep",
  ]);

  await persona.edit("quotes");
  await page.keyboard.type("Show me the total first.");
  await persona.save("quotes");
  await expect(page.getByText("“Show me the total first.”")).toBeVisible();

  const facts = await persona.edit("facts");
  await facts.getByRole("combobox", { name: "Fact 1" }).fill("Age");
  await facts.getByLabel("Age: what it is").fill("38");
  await persona.save("facts");
  await expect(page.getByRole("definition")).toHaveText("38");

  const channels = await persona.edit("channels");
  for (const name of ["Email", "Support"]) await channels.getByRole("button", { name, exact: true }).click();
  await channels.getByRole("button", { name: "Move Support up" }).click();
  await persona.save("channels");
  await expect(page.getByRole("region", { name: "Channels" }).getByRole("listitem")).toHaveText([
    "1Support",
    "2Email",
  ]);

  const share = await persona.edit("share");
  await share.getByLabel("Per cent").fill("37.5");
  await persona.save("share");
  await expect(page.getByText("37.5 %", { exact: true })).toBeVisible();

  const rule = await persona.edit("data rule");
  await rule.getByLabel("Column").selectOption({ label: "kind (segment)" });
  await rule.getByLabel("Value").selectOption("home");
  await expect(rule.getByText("2 answers of Survey are theirs")).toBeVisible();
  await expectAccessible(page);
  await rule.getByLabel("Source").selectOption({ label: "Every source" });
  await expect(rule.getByText("2 rows of 1 source are theirs")).toBeVisible();
  await persona.save("data rule");
  await expect(page.getByText("2 rows today")).toBeVisible();

  await page.reload();
  await expect(page.getByText("Rows of every source whose kind is home")).toBeVisible();
  await persona.edit("data rule");
  await expect(rule.getByLabel("Source")).toHaveValue("every");
  await expect(rule.getByLabel("Column")).toHaveValue("kind");
  await expect(rule.getByLabel("Value")).toHaveValue("home");
  await expect(rule.getByText("2 rows of 1 source are theirs")).toBeVisible();
  await expectAccessible(page);
  await page.setViewportSize({ width: 390, height: 800 });
  const overflow = () => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(await overflow()).toBeLessThanOrEqual(0);
  await persona.edit("facts");
  await persona.edit("name, role and picture");
  expect(await overflow()).toBeLessThanOrEqual(0);
  await page.getByRole("navigation", { name: "Breadcrumb" }).getByRole("link", { name: "Personas" }).click();
  await expect(page.getByText("of your customers")).toBeVisible();
  expect(await overflow()).toBeLessThanOrEqual(0);
});

test("two tabs: other parts go together, the same part shows both, what is written outlives leaving", async ({
  page,
  context,
  owner,
}) => {
  const persona = new PersonaPage(page);
  await persona.create(owner.slug, "Ada");
  const second = await context.newPage();
  await second.goto(page.url());
  const other = new PersonaPage(second);

  await other.edit("goals");
  await second.keyboard.type("Theirs");
  await other.save("goals");
  await persona.edit("pain points");
  await page.keyboard.type("Noise");
  await persona.save("pain points");
  await expect(page.getByText("Theirs", { exact: true })).toBeVisible();

  await other.edit("motivations");
  await second.keyboard.type("Calm");
  await persona.edit("motivations");
  await page.keyboard.type("Money");
  await other.save("motivations");
  await page.keyboard.press("Control+Enter");
  const theirs = page.getByRole("region", { name: "What somebody else saved" });
  await expect(theirs).toContainText("Calm");
  await expect(page.getByRole("textbox", { name: "Motivation 1" })).toHaveValue("Money");
  await expectAccessible(page);
  await theirs.getByRole("button", { name: "Keep both" }).click();
  await expect(page.getByRole("region", { name: "Motivations" }).getByRole("listitem")).toHaveText([
    "Calm",
    "Money",
  ]);

  await persona.edit("quotes");
  await page.keyboard.type("Half a sen");
  await page.getByRole("link", { name: "Data", exact: true }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Data" })).toBeVisible();
  await page.goBack();
  await expect(page.getByRole("textbox", { name: "Quote 1" })).toHaveValue("Half a sen");
  await page.route("**/personas/**", (route) =>
    route.request().method() === "POST" ? route.abort() : route.fallback(),
  );
  await page.getByRole("button", { name: "Save quotes" }).click();
  await expect(page.getByText("What you wrote is kept.")).toBeVisible();
  await page.unroute("**/personas/**");
  await persona.save("quotes");
  await page.reload();
  await expect(page.getByText("“Half a sen”")).toBeVisible();
});

test("a copy, and deleting, which says on which journeys it stood", async ({ page, owner }) => {
  const { scope, slug } = owner;
  const journey = await createJourney(scope, { name: "Coffee", template: "blank" }, new Date());
  const { id } = await createPersona(scope, { name: "Ada" }, new Date());
  const row = { teamId: scope.teamId, journeyId: journey.id, id, position: 1, revision: 0 };
  await withTeam(scope, (tx) => tx.mapPersona.create({ data: row }));
  await page.goto(`/${slug}/personas`);
  await expect(page.getByRole("list", { name: "Journeys of Ada" })).toHaveText("Coffee");
  await page.getByRole("link", { name: "Ada" }).click();
  await page.getByRole("button", { name: "More for this persona" }).click();
  await page.getByRole("menuitem", { name: "Duplicate persona" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Ada (copy)" })).toBeVisible();
  await page.goto(`/${slug}/personas/${id}`);
  await page.getByRole("button", { name: "More for this persona" }).click();
  await page.getByRole("menuitem", { name: "Delete persona" }).click();
  await expect(page.getByRole("alertdialog")).toContainText("Their place on “Coffee”");
  await expectAccessible(page);
  await page.getByRole("alertdialog").getByRole("button", { name: "Delete persona" }).click();
  await expect(page).toHaveURL(new RegExp(`/${slug}/personas$`));
  await expect(page.getByRole("heading", { level: 2 })).toHaveText(["Ada (copy)"]);
});

test("on a map: added, seen as one of them, ordered, taken off", async ({ page, owner }) => {
  const { scope, slug } = owner;
  const journey = await createJourney(scope, { name: "Coffee", template: "four-stages" }, new Date());
  for (const name of ["Ada", "Bob"]) await createPersona(scope, { name }, new Date());
  await page.goto(`/${slug}/journeys/${journey.id}`);
  const whose = page.getByRole("group", { name: "Whose map" });
  await page.getByRole("button", { name: "Add persona" }).click();
  await page.getByRole("menuitem", { name: "Ada" }).click();
  await expect(whose.getByRole("button")).toHaveText(["Everyone", "Ada"]);
  const change = page.getByRole("button", { name: "Change the personas of this journey" });
  await change.focus();
  await page.keyboard.press("ArrowDown");
  await page.getByRole("menuitem", { name: "New persona" }).press("Enter");
  await page.getByRole("dialog").getByRole("textbox", { name: "Name" }).fill("Cleo");
  await page.keyboard.press("Enter");
  await expect(whose.getByRole("button")).toHaveText(["Everyone", "Ada", "Cleo"]);
  await whose.getByRole("button", { name: "Cleo" }).click();
  await expect(whose.getByRole("button", { name: "Cleo" })).toHaveAttribute("aria-pressed", "true");
  await change.click();
  await page.getByRole("menuitem", { name: "Order, open or take off" }).click();
  await page.getByRole("button", { name: "Move Cleo up" }).click();
  await expect(page.getByRole("dialog").getByRole("link")).toHaveText(["Cleo", "Ada"]);
  await expectAccessible(page);
  await page.getByRole("button", { name: "Take Cleo off this journey" }).click();
  await page.keyboard.press("Escape");
  await expect(whose.getByRole("button")).toHaveText(["Everyone", "Ada"]);
  await expect(whose.getByRole("button", { name: "Everyone" })).toHaveAttribute("aria-pressed", "true");
  await expect
    .poll(() => withTeam(scope, (tx) => tx.mapPersona.count({ where: { teamId: scope.teamId } })))
    .toBe(1);

  // The last one goes, and a first one comes: the button changes what it says, and keeps the focus through both dialogs.
  await expect(change).toBeFocused();
  await page.keyboard.press("Enter");
  await page.getByRole("menuitem", { name: "Order, open or take off" }).press("Enter");
  await page.getByRole("button", { name: "Take Ada off this journey" }).press("Enter");
  await expect(page.getByRole("dialog")).toHaveCount(0);
  const add = page.getByRole("button", { name: "Add persona" });
  await expect(add).toBeFocused();
  await page.keyboard.press("Enter");
  await page.getByRole("menuitem", { name: "New persona" }).press("Enter");
  await page.getByRole("dialog").getByRole("textbox", { name: "Name" }).fill("Dan");
  await page.keyboard.press("Enter");
  await expect(whose.getByRole("button")).toHaveText(["Everyone", "Dan"]);
  await expect(change).toBeFocused();
});

test("a viewer reads and is offered nothing to change; another team's persona is not there", async ({
  page,
  owner,
  member,
  signIn,
  browser,
}) => {
  const { id } = await createPersona(owner.scope, { name: "Ada", goals: ["Sleep"] }, new Date());
  const viewer = await member("viewer");
  const context = await browser.newContext();
  await signIn(context, viewer.userId);
  const reading = await context.newPage();
  await reading.goto(`/${owner.slug}/personas/${id}`);
  await expect(reading.getByText("Sleep")).toBeVisible();
  await expect(reading.getByRole("button", { name: /Edit|More for/ })).toHaveCount(0);
  expect((await page.goto(`/demo/personas/${id}`))?.status()).toBe(404);
  expect((await page.goto(`/${owner.slug}/personas/no-id`))?.status()).toBe(404);
});
