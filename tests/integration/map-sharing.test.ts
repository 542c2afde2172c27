import { expect, it } from "vitest";
import { GET as getSharePicture } from "@/app/share/[token]/images/[id]/route";
import { newId } from "@/lib/ids";
import { createImage } from "@/lib/images/mutations";
import { editMap } from "@/lib/journeys/map/mutations";
import { unlockShareAction } from "@/lib/journeys/sharing/actions";
import { loadShare } from "@/lib/journeys/sharing/loaders";
import { createShare, revokeShare } from "@/lib/journeys/sharing/mutations";
import { listShares } from "@/lib/journeys/sharing/queries";
import type { NewShare } from "@/lib/journeys/sharing/schema";
import { unlockShare } from "@/lib/journeys/sharing/unlocking/mutations";
import { createPersona } from "@/lib/personas/mutations";
import { now } from "@/tests/factories/clock";
import { createFilledTeam } from "@/tests/factories/filled-team";
import { cardDraft, createMap, editOf, putCard } from "@/tests/factories/map";
import { pngOf } from "@/tests/factories/picture";
import { addMember, createTeam } from "@/tests/factories/team";
import { ownerRows } from "@/tests/setup/owner";
import { asNobody, requestStore } from "@/tests/setup/request";

const open = { password: null, expiresAt: null, showsNumbers: false };

async function start() {
  const { scope, user } = await createTeam();
  const map = await createMap(scope);
  const image = await createImage(scope, pngOf(2, 1), now);
  const hiddenImage = await createImage(scope, pngOf(3, 1), now);
  const lane = {
    id: newId(),
    kind: "images" as const,
    name: "Kept to ourselves",
    position: 90,
    hidden: true,
  };
  const at = (laneId: string) => ({ laneId, stageId: map.stages[0]! });
  const secret = { ownerId: user.id, evidenceUrl: "https://intranet.example/study", imageId: image.id };
  const edit = editOf(
    { op: "put", kind: "lane", item: lane },
    putCard(cardDraft(at(map.lane("actions")), { text: "For everybody", ...secret })),
    putCard(cardDraft(at(lane.id), { text: "Not for everybody", imageId: hiddenImage.id })),
  );
  await editMap(scope, { journey: map.journey, edit }, now);
  const share = (more: Partial<NewShare> = {}) =>
    createShare(scope, { journey: map.journey, ...open, ...more }, new Date());
  return { scope, user, journey: map.journey, share, image, hiddenImage };
}

const look = (token: string) => asNobody(() => loadShare(token));
const picture = (token: string, id: string) =>
  asNobody(() =>
    getSharePicture(new Request("http://localhost"), { params: Promise.resolve({ token, id }) }),
  );

it("shows the map to whoever has the link, without what is hidden on it and whose it is", async () => {
  const { share, user, scope } = await start();
  const { token } = await share();
  const found = await look(token);
  expect(found).toMatchObject({
    isOpen: true,
    map: { name: "Journey", team: scope.team.name, numbers: null },
  });
  const text = JSON.stringify(found);
  expect(text).toContain("For everybody");
  for (const kept of ["Not for everybody", "Kept to ourselves", "intranet.example", user.id, user.email])
    expect(text).not.toContain(kept);
});

it("shows numbers only where it was said, and never who answered", async () => {
  const { scope, ids } = await createFilledTeam();
  const link = { journey: ids.journey, ...open };
  const plain = await createShare(scope, link, new Date());
  const counted = await createShare(scope, { ...link, showsNumbers: true }, new Date());
  expect(await look(plain.token)).toMatchObject({ map: { numbers: null } });
  const found = await look(counted.token);
  expect(found).toMatchObject({ map: { numbers: { stages: expect.any(Object) } } });
  // Comments of the answers say "said 1" …
  expect(JSON.stringify(found)).not.toMatch(/said \d|@/);
  expect(found).toMatchObject({ map: { personas: [{ name: "Busy" }, { name: "Spare" }] } });
});

it("keeps a persona that is not on the map to the team", async () => {
  const { scope, share } = await start();
  await createPersona(scope, { name: "Of another journey" }, now);
  expect(JSON.stringify(await look((await share()).token))).not.toContain("Of another journey");
});

it("opens for nobody by a wrong link, after its end or when it is revoked: at once, and without saying which", async () => {
  const { scope, journey, share, image } = await start();
  const soon = new Date(Date.now() + 60_000).toISOString();
  const { id, token } = await share({ expiresAt: soon });
  expect(await look(token)).not.toBeNull();
  expect(await look(`${token}x`)).toBeNull();
  expect(await look("")).toBeNull();
  await revokeShare(scope, { share: id }, new Date());
  expect(await look(token)).toBeNull();
  expect((await picture(token, image.id)).status).toBe(404);
  expect(await listShares(scope, { journey, now: new Date() })).toEqual([]);
  await expect(revokeShare(scope, { share: id }, new Date())).rejects.toMatchObject({ code: "CONFLICT" });

  const past = await createShare(
    scope,
    { journey, ...open, expiresAt: "2026-01-02T00:00:00Z" },
    new Date(2026, 0, 1),
  );
  expect(await look(past.token)).toBeNull();
  await expect(share({ expiresAt: "2026-01-02T00:00:00Z" })).rejects.toMatchObject({ code: "INVALID" });
});

it("keeps neither the secret nor the password", async () => {
  const { share } = await start();
  const { id, token } = await share({ password: "correct horse" });
  const [row] = await ownerRows("SELECT to_jsonb(s)::text AS text FROM map_shares s WHERE id = $1", [id]);
  expect(row!.text).not.toContain(token);
  expect(row!.text).not.toContain("correct horse");
  const [audit] = await ownerRows("SELECT before, after, action FROM audit_entries WHERE subject_id = $1", [
    id,
  ]);
  expect(audit).toMatchObject({ action: "share.created", after: { hasPassword: true } });
  expect(JSON.stringify(audit)).not.toContain("correct horse");
});

it("asks for the password, and remembers it for this link alone", async () => {
  const { share, image } = await start();
  const first = await share({ password: "correct horse" });
  const other = await share({ password: "correct horse" });
  expect(await look(first.token)).toEqual({ isOpen: false });
  expect((await picture(first.token, image.id)).status).toBe(404);
  await asNobody(async () => {
    const wrong = await unlockShareAction({ token: first.token, password: "wrong horse" });
    expect(wrong?.serverError).toMatchObject({ code: "INVALID", details: { field: "password" } });
    expect(await loadShare(first.token)).toEqual({ isOpen: false });
    await unlockShareAction({ token: first.token, password: "correct horse" });
    expect([...requestStore.getStore()!.cookies.keys()]).toEqual(["throughline-share"]);
    expect(await loadShare(first.token)).toMatchObject({ isOpen: true });
    expect(await loadShare(other.token)).toEqual({ isOpen: false });
  });
});

it("lets nobody guess: after some tries also the right password is none", async () => {
  const { share } = await start();
  const { token } = await share({ password: "correct horse" });
  const attempt = (password: string) => unlockShare({ token, password, address: null }, now);
  for (let tries = 0; tries < 20; tries++) await expect(attempt("a wrong one")).rejects.toThrow();
  await expect(attempt("correct horse")).rejects.toMatchObject({ code: "INVALID" });
  const later = new Date(now.getTime() + 16 * 60_000);
  expect(await unlockShare({ token, password: "correct horse", address: null }, later)).toMatch(
    /^[\w-]{43}$/,
  );
});

it("serves pictures of its map, and no others of the team", async () => {
  const { scope, share, image, hiddenImage } = await start();
  const { token } = await share();
  const found = await picture(token, image.id);
  expect(found.status).toBe(200);
  expect(found.headers.get("content-type")).toBe("image/png");
  expect(found.headers.get("content-security-policy")).toContain("sandbox");
  const elsewhere = await createImage(scope, pngOf(4, 1), now);
  const foreign = await start();
  for (const id of [hiddenImage.id, elsewhere.id, foreign.image.id, newId(), "x"])
    expect((await picture(token, id)).status).toBe(404);
});

it("is made, listed and revoked by editors alone", async () => {
  const { scope, journey, share } = await start();
  const { id } = await share({ showsNumbers: true });
  const { scope: viewer } = await addMember(scope, "commenter");
  await expect(createShare(viewer, { journey, ...open }, now)).rejects.toMatchObject({ code: "FORBIDDEN" });
  await expect(listShares(viewer, { journey, now })).rejects.toMatchObject({ code: "FORBIDDEN" });
  await expect(revokeShare(viewer, { share: id }, now)).rejects.toMatchObject({ code: "FORBIDDEN" });
  const listed = await listShares(scope, { journey, now: new Date() });
  expect(listed).toMatchObject([{ id, hasPassword: false, showsNumbers: true, expiresAt: null }]);
});
