"use client";

import { Columns2, Sunrise } from "lucide-react";
import { useMapInfo } from "@/components/journeys/map/map-info";
import { MenuItem } from "@/components/ui/menu-item";
import { MenuLink } from "@/components/ui/menu-link";
import { MenuSeparator } from "@/components/ui/menu-separator";
import { compareHref } from "./side-words";
import { useDrawFuture } from "./use-draw-future";

/** The map of today, its future states, both side by side, and another future state. */
export function StateMenuItems() {
  const { team, journey, mayEdit } = useMapInfo();
  const { draw, pending } = useDrawFuture(team, journey);
  const { futures, futureOf, state } = journey;
  const isFuture = state === "future";
  const mapOf = (id: string) => `/${team}/journeys/${id}`;
  const other = isFuture ? futureOf : futures[0];
  const shownFutures = isFuture ? [{ id: journey.id, name: journey.name }] : futures;
  return (
    <>
      <MenuLink href={mapOf(isFuture && futureOf ? futureOf.id : journey.id)} current={!isFuture}>
        {isFuture && futureOf ? `Today: ${futureOf.name}` : "Today"}
      </MenuLink>
      {shownFutures.map(({ id, name }) => (
        <MenuLink key={id} href={mapOf(id)} current={id === journey.id}>
          {name}
        </MenuLink>
      ))}
      <MenuSeparator />
      {other && (
        <MenuLink icon={<Columns2 />} href={compareHref(team, journey.id, { other: other.id })}>
          Side by side
        </MenuLink>
      )}
      {mayEdit && !isFuture && (
        <MenuItem icon={<Sunrise />} disabled={pending} onSelect={draw}>
          {futures.length > 0 ? "Draw another future state" : "Draw the future state"}
        </MenuItem>
      )}
    </>
  );
}
