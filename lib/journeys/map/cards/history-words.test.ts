import { expect, it } from "vitest";
import type { MapCard } from "@/lib/journeys/map/schema";
import { changedWords, confirmedWords } from "./history-words";

const nowMs = Date.parse("2026-09-30T12:00:00Z");
const people = [{ id: "m", name: "Mia" }];
const card = (confirmedAt: string, createdAt: string, updatedAt: string, updatedById: string | null = "m") =>
  ({ confirmedAt, createdAt, updatedAt, updatedById }) as MapCard;
const june = "2026-06-30T12:00:00.000Z";
const juneToo = "2026-06-30T12:00:20.000Z";
const september = "2026-09-27T12:00:00.000Z";

it("says who changed a card last and when", () => {
  expect(changedWords(card(june, june, september), people, nowMs)).toBe("Changed 3 days ago by Mia");
  expect(changedWords(card(june, june, juneToo), people, nowMs)).toBe("Added 3 months ago by Mia");
  expect(changedWords(card(june, june, september, "gone"), people, nowMs)).toBe("Changed 3 days ago");
});

it("says when it was confirmed, and by whom only where that is known", () => {
  expect(confirmedWords(card(september, june, september), people, nowMs)).toBe("Confirmed 3 days ago by Mia");
  const changedLater = card("2026-08-29T00:00:00.000Z", june, september);
  expect(confirmedWords(changedLater, people, nowMs)).toBe("Confirmed 1 month ago");
  expect(confirmedWords(card(juneToo, june, september), people, nowMs)).toBe(
    "Never confirmed since it was written 3 months ago",
  );
});

it("says nothing of confirmation where a card was put back or copied with a day from before", () => {
  expect(confirmedWords(card(june, september, september), people, nowMs)).toBe(
    "Last known to be true 3 months ago",
  );
});
