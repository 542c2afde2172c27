import { highestFeeling, lowestFeeling } from "@/lib/journeys/map/emotion/drawn-points";

/** Height of the curve, and of one step of the scale. @unit CSS px at zoom 100 */
export const curveHeight = 176;
const stepHeight = 36;
const middle = curveHeight / 2;

/** Units across for each share of the row; only there to keep the numbers in the paths short. */
export const curveWidth = 10_000;

/** A feeling's height from the top. @unit CSS px */
export function heightOf(value: number): number {
  return middle - value * stepHeight;
}

/** The same as a share of the whole height, for what is placed by CSS. */
export function topOf(value: number): string {
  return `${(heightOf(value) / curveHeight) * 100}%`;
}

export function leftOf(ratio: number): string {
  return `${Math.round(ratio * 1e5) / 1e3}%`;
}

/** To the tenths that can be drawn, on the scale. */
export function toFeeling(value: number): number {
  const tenths = Math.round(Math.min(Math.max(value, lowestFeeling), highestFeeling) * 10) / 10;
  // Never −0, which would be another value for whoever compares.
  return tenths + 0;
}

/** The feeling at a height of the drawn box, whatever zoom it is shown at. @param ratio from the top, 0–1 */
export function feelingAt(ratio: number): number {
  return (middle - ratio * curveHeight) / stepHeight;
}
