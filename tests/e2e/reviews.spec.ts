import { undoImport } from "@/lib/imports/undoing/mutations";
import { startReview } from "@/lib/reviews/mutations";
import { saveNotes } from "@/lib/reviews/notes/mutations";
import { importText } from "@/tests/factories/measured-journey";
import { createReviewableJourney, eventsCsv, eventsMapping, lastQuarter } from "@/tests/factories/review";
import { expectAccessible } from "./accessible";
import { expect, test } from "./fixtures";
import { ReviewPage } from "./pages/review-page";

test("a review from its start to its close, and what may still change then", async ({ page, owner }) => {
  const { scope, slug } = owner;
  const { journeyId, sources, imports } = await createReviewableJourney(scope);
  const { id } = await startReview(
    scope,
    { journeyId, period: lastQuarter },
    new Date("2026-08-12T10:00:00Z"),
  );
  await page.goto(`/${slug}/reviews`);
  await expect(page.getByRole("region", { name: "Running" })).toContainText("Subscription");
  await expectAccessible(page);
  await page.getByRole("link", { name: "Q2 2026 of Subscription" }).click();

  const review = new ReviewPage(page);
  await expect(review.title).toHaveText("Second quarter, 2026");
  await expect(page.getByText("Not frozen yet")).toBeVisible();
  await review.writeNotes("Ada was there.\nWe looked at everything.");
  await review.decide({
    title: "Show the total in the cart",
    because: "Shipping is a surprise.",
    expectation: "Two points more buy.",
    judgedOn: "2026-11-15",
  });
  await review.promise({
    title: "Build it",
    owner: "Test Person",
    dueOn: "2026-09-01",
    stage: "Buy",
    decision: "Show the total in the cart",
  });
  await expectAccessible(page);

  await review.step("Freeze the numbers");
  await expect(page.getByText(/^Frozen on .* from 2 imports/)).toBeVisible();
  await review.recompute();
  await expect(page.getByText("every figure and the hash are the same")).toBeVisible();
  await expectAccessible(page);
  await review.step("Close the review");
  await expect(page.getByText("Closed on")).toBeVisible();
  await expect(review.notes).toBeHidden();
  await expect(page.getByRole("button", { name: /Add|Change/ })).toHaveCount(0);
  const numbers = await review.part("What really changed").textContent();

  await importText(scope, sources.events.id, eventsCsv("later", 300), { mapping: eventsMapping });
  await undoImport(scope, imports[1]!.id, new Date());
  await page.reload();
  expect(await review.part("What really changed").textContent()).toBe(numbers);
  await review.recompute();
  await expect(page.getByText("Undone since it was frozen:")).toContainText("survey.csv");
  await expectAccessible(page);

  await page.goto(`/${slug}/actions`);
  await expect(page.getByText("1 overdue")).toBeVisible();
  await expectAccessible(page);
  await page.getByLabel("Status of “Build it”").selectOption("Done");
  await expect(page.getByRole("region", { name: "Done and dropped", exact: true })).toContainText("Build it");
  await page.goto(`/${slug}/reviews/${id}`);
  await expect(page.getByLabel("Status of “Build it”")).toHaveValue("done");
});

test("a due review is started from the list, and its draft deleted again", async ({ page, owner }) => {
  await createReviewableJourney(owner.scope);
  await page.goto(`/${owner.slug}/reviews`);
  await page.getByRole("button", { name: /^Start the review of Q\d 20\d\d$/ }).click();
  const review = new ReviewPage(page);
  await expect(review.title).toHaveText(/quarter, 20\d\d/);
  await page.getByRole("button", { name: "Delete draft" }).click();
  await expectAccessible(page);
  await page.getByRole("alertdialog").getByRole("button", { name: "Delete draft" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Reviews");
  await expect(page.getByRole("region", { name: "Due now" })).toContainText("Subscription");
});

test("two people write notes at once and lose neither text", async ({ page, owner }) => {
  const { scope, slug } = owner;
  const { journeyId } = await createReviewableJourney(scope);
  const { id } = await startReview(
    scope,
    { journeyId, period: lastQuarter },
    new Date("2026-08-12T10:00:00Z"),
  );
  await page.goto(`/${slug}/reviews/${id}`);
  const review = new ReviewPage(page);
  await saveNotes(scope, { reviewId: id, notes: "Theirs", version: 1 });
  await review.notes.fill("Mine");
  const theirs = page.getByRole("region", { name: "What somebody else saved" });
  await expect(theirs).toContainText("Theirs");
  await expectAccessible(page);
  await theirs.getByRole("button", { name: "Keep both, mine below" }).click();
  await expect(review.notes).toHaveValue("Theirs\n\nMine");
  await expect(page.getByText("Saved. Everybody in the team can read it.")).toBeVisible();
});

test("a viewer reads, and is offered nothing that writes", async ({
  page,
  owner,
  member,
  signIn,
  context,
}) => {
  const { journeyId } = await createReviewableJourney(owner.scope);
  const now = new Date("2026-08-12T10:00:00Z");
  const { id } = await startReview(owner.scope, { journeyId, period: lastQuarter }, now);
  const viewer = await member("viewer");
  await signIn(context, viewer.userId);
  await page.goto(`/${owner.slug}/reviews/${id}`);
  const review = new ReviewPage(page);
  await expect(review.title).toHaveText("Second quarter, 2026");
  await expect(review.notes).toBeHidden();
  await expect(page.getByRole("button", { name: /Freeze|Delete|Add|Close/ })).toHaveCount(0);
  expect((await page.goto(`/${owner.slug}/reviews/01890000-0000-7000-8000-000000000000`))?.status()).toBe(
    404,
  );
});
