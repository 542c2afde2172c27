import { describe, expect, it } from "vitest";
import {
  changePasswordAction,
  endOtherSessionsAction,
  endSessionAction,
  signUpAction,
} from "@/lib/accounts/actions";
import { signUp } from "@/lib/accounts/mutations";
import { listOwnSessions } from "@/lib/accounts/queries";
import { currentSession } from "@/lib/auth";
import { db } from "@/lib/db";
import { findUserByCredentials } from "@/lib/sign-in";
import { createTeamAction } from "@/lib/teams/actions";
import { createTeam } from "@/lib/teams/mutations";
import { listTeamsOf } from "@/lib/teams/queries";
import { now } from "@/tests/factories/clock";
import { createUser } from "@/tests/factories/user";
import { asNobody, asUser, inSession, signIn } from "@/tests/setup/request";

const newcomer = () => ({
  name: "Ada",
  email: `${crypto.randomUUID()}@example.test`,
  password: "a long enough one",
  teamName: `Team ${crypto.randomUUID()}`,
  timeZone: "Europe/Berlin",
});

describe("sign-up", () => {
  it("makes a person and the team they own", async () => {
    const input = newcomer();
    const { slug } = await signUp(input, null, now);
    const credentials = { email: input.email, password: input.password, address: null };
    const found = await findUserByCredentials(credentials, now);
    expect(await listTeamsOf(found!)).toEqual([{ slug, name: input.teamName, role: "owner" }]);
    const { passwordHash } = await db().user.findUniqueOrThrow({ where: { email: input.email } });
    expect(passwordHash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  });

  it("doesn't say whether an address is known, and makes no team then", async () => {
    const user = await createUser();
    const input = { ...newcomer(), email: user.email.toUpperCase() };
    const answer = await asNobody(() => signUpAction(input));
    expect(answer.serverError).toMatchObject({ code: "CONFLICT", details: undefined });
    expect(answer.serverError?.message).toContain("sign in instead");
    expect(await listTeamsOf({ userId: user.id })).toEqual([]);
  });

  it("puts what is wrong on its field", async () => {
    const input = { ...newcomer(), email: "ada", password: "1234567890", timeZone: "Berlin" };
    const answer = await asNobody(() => signUpAction(input));
    const fields = answer.validationErrors?.fieldErrors;
    expect(Object.keys(fields ?? {}).sort()).toEqual(["email", "password", "timeZone"]);
  });
});

describe("teams of a person", () => {
  it("get numbers when their names are alike, and an error when the address was asked for", async () => {
    const user = await createUser();
    const name = `Nord wind ${crypto.randomUUID().slice(0, 8)}`;
    const slugs = await Promise.all(
      Array.from({ length: 4 }, () => createTeam({ userId: user.id }, { name, timeZone: "UTC" }, now)),
    );
    const base = name.toLowerCase().replaceAll(" ", "-");
    expect(slugs.map(({ slug }) => slug).sort()).toEqual([base, `${base}-2`, `${base}-3`, `${base}-4`]);
    const again = await asUser(user, () => createTeamAction({ name, slug: base, timeZone: "UTC" }));
    expect(again.serverError).toMatchObject({ code: "CONFLICT", details: { field: "slug" } });
    const reserved = await asUser(user, () => createTeamAction({ name, slug: "api", timeZone: "UTC" }));
    expect(reserved.validationErrors?.fieldErrors?.slug?.[0]).toContain("kept for Throughline");
  });
});

describe("own sessions", () => {
  it("are listed and ended by their person alone", async () => {
    const [ada, eve] = [await createUser(), await createUser()];
    const [here, there] = [await signIn(ada), await signIn(ada)];
    const person = { userId: ada.id, sessionId: here.id };
    const listed = await listOwnSessions(person, new Date());
    expect(listed.map(({ id, isCurrent }) => [id, isCurrent])).toEqual([
      [here.id, true],
      [there.id, false],
    ]);
    const byEve = await asUser(eve, () => endSessionAction({ id: there.id }));
    expect(byEve.serverError?.code).toBe("NOT_FOUND");
    expect(await inSession(there, () => currentSession())).not.toBeNull();
    await inSession(here, () => endSessionAction({ id: there.id }));
    expect(await inSession(there, () => currentSession())).toBeNull();
    expect(await inSession(here, () => currentSession())).not.toBeNull();
  });

  it("all end but this one, on wish and with a new password", async () => {
    const ada = await createUser();
    const [here, there] = [await signIn(ada), await signIn(ada)];
    expect((await inSession(here, () => endOtherSessionsAction())).data).toEqual({ ended: 1 });
    expect(await inSession(there, () => currentSession())).toBeNull();
    const third = await signIn(ada);
    const next = "another long one";
    const wrong = await inSession(here, () => changePasswordAction({ current: "wrong", next }));
    expect(wrong.serverError).toMatchObject({ code: "INVALID", details: { field: "current" } });
    expect(await inSession(third, () => currentSession())).not.toBeNull();
    const right = await inSession(here, () => changePasswordAction({ current: ada.password, next }));
    expect(right.serverError).toBeUndefined();
    expect(await inSession(third, () => currentSession())).toBeNull();
    expect(await inSession(here, () => currentSession())).not.toBeNull();
    const credentials = { email: ada.email, address: null };
    expect(await findUserByCredentials({ ...credentials, password: ada.password }, now)).toBeNull();
    expect(await findUserByCredentials({ ...credentials, password: next }, now)).not.toBeNull();
  });

  it("are needed for actions of an account", async () => {
    const answer = await asNobody(() => endOtherSessionsAction());
    expect(answer.serverError?.code).toBe("UNAUTHENTICATED");
  });
});
