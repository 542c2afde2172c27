import type { Day, Quarter } from "./calendar";
import { csvLine } from "./csv";
import type { MeasuresMapping } from "./demo";
import type { Random } from "./random";

const ADS_HEADER = ["Day", "Campaign", "Cost", "Clicks", "Impressions"] as const;

export const ADS_MAPPING: MeasuresMapping = {
  fields: { day: "Day", campaign: "Campaign" },
  measures: ["Cost", "Clicks", "Impressions"],
  dateFormat: "iso",
  decimal: ".",
};

interface Campaign {
  name: string;
  /** Euros a day on an ordinary day. */
  budget: number;
  costPerClick: number;
  clickRate: number;
  /** Whether it runs on weekends. */
  weekends: boolean;
}

const CAMPAIGNS: readonly Campaign[] = [
  { name: "Brand search", budget: 38, costPerClick: 0.42, clickRate: 0.11, weekends: true },
  { name: "Coffee subscription", budget: 74, costPerClick: 1.15, clickRate: 0.038, weekends: true },
  { name: "Morning ritual (Instagram)", budget: 56, costPerClick: 0.68, clickRate: 0.012, weekends: true },
  { name: "Office coffee", budget: 29, costPerClick: 2.3, clickRate: 0.021, weekends: false },
];

/**
 * Spend, clicks and impressions by day and campaign.
 * @source a Google Ads report by day without its title and total lines: euros with a point, whole counts
 */
export function adsExport(quarter: Quarter, random: Random): string {
  const lines = quarter.days.flatMap((day) => CAMPAIGNS.map((campaign) => line(day, campaign, random)));
  return csvLine(ADS_HEADER) + lines.join("");
}

function line(
  day: Day,
  { name, budget, costPerClick, clickRate, weekends }: Campaign,
  random: Random,
): string {
  if (!weekends && day.weekday >= 5) return csvLine([day.date, name, "0.00", 0, 0]);
  const wish = budget * day.weight * (0.85 + 0.3 * random.next());
  const clicks = Math.max(1, Math.round(wish / (costPerClick * (0.9 + 0.2 * random.next()))));
  const impressions = Math.round(clicks / (clickRate * (0.88 + 0.24 * random.next())));
  return csvLine([day.date, name, wish.toFixed(2), clicks, impressions]);
}
