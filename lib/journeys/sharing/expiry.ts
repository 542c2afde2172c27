import { DAY_MS } from "@/lib/dates";

/** How long a link may work, as the dialog offers it. */
export const expiryChoices = ["7", "30", "90", "day", "never"] as const;
export type ExpiryChoice = (typeof expiryChoices)[number];

export const expiryWords: Record<ExpiryChoice, string> = {
  "7": "7 days",
  "30": "30 days",
  "90": "90 days",
  day: "Until a day",
  never: "Until it is revoked",
};

/**
 * When a link ends, as an ISO instant. null: never. undefined: no day was chosen, or none that is one.
 * @param day the last day on which it works, as a date field gives it ("2026-12-31"), by the reader's own clock
 */
export function expiryOf(choice: ExpiryChoice, day: string, now: Date): string | null | undefined {
  if (choice === "never") return null;
  if (choice !== "day") return new Date(now.getTime() + Number(choice) * DAY_MS).toISOString();
  const [year, month, date] = day.split("-").map(Number);
  if (!year || !month || !date) return undefined;
  const end = new Date(year, month - 1, date + 1);
  return Number.isNaN(end.getTime()) ? undefined : end.toISOString();
}
