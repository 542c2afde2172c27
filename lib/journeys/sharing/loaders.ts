import "server-only";
import { cookies } from "next/headers";
import type { ShownMap } from "@/lib/journeys/map/picture/shown-map";
import { findShare, getSharedImage, getSharedMap } from "@/lib/journeys/sharing/opening/queries";
import { shareCookie } from "@/lib/journeys/sharing/pass";

/** What of a public link is kept as a map's page shows it. */
export type LoadedShare = { isOpen: true; map: ShownMap } | { isOpen: false };

async function findPresented(token: string, now: Date) {
  return findShare(token, (await cookies()).get(shareCookie(token, false).name)?.value, now);
}

/** The map behind a public link, or that it wants a password. null: no such link, or not any more. */
export async function loadShare(token: string): Promise<LoadedShare | null> {
  const now = new Date();
  const found = await findPresented(token, now);
  if (!found?.isOpen) return found;
  const map = await getSharedMap(found.grant, now);
  return { isOpen: true, map: { ...map, imagePath: `/share/${token}/images/{id}` } };
}

/** A picture of that map; null where the link doesn't open. @throws NOT_FOUND */
export async function loadShareImage(token: string, id: string) {
  const found = await findPresented(token, new Date());
  return found?.isOpen ? getSharedImage(found.grant, id) : null;
}
