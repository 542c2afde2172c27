import { describe, expect, it } from "vitest";
import { currentSession } from "@/lib/auth";
import { db } from "@/lib/db";
import { forgiveAttempts, takeAttempt } from "@/lib/rate-limits";
import { endSession, findSession, startSession } from "@/lib/sessions";
import { findUserByCredentials } from "@/lib/sign-in";
import { minutesLater, now } from "@/tests/factories/clock";
import { createUser } from "@/tests/factories/user";
import { asNobody, asUser, inSession, requestStore, signIn } from "@/tests/setup/request";

const address = null;

describe("sign-in", () => {
  it("takes the right password, however the address is written, and no other", async () => {
    const user = await createUser();
    const right = { email: ` ${user.email.toUpperCase()} `, password: user.password, address };
    expect(await findUserByCredentials(right, now)).toEqual({ userId: user.id });
    expect(await findUserByCredentials({ ...right, password: "another" }, now)).toBeNull();
    const nobody = { email: "nobody@example.test", password: user.password, address };
    expect(await findUserByCredentials(nobody, now)).toBeNull();
  });

  it("locks an account after ten failures, also for the right password, until a quarter of an hour is over", async () => {
    const user = await createUser();
    const wrong = { email: user.email, password: "wrong", address };
    const right = { ...wrong, password: user.password };
    for (let i = 0; i < 10; i++) expect(await findUserByCredentials(wrong, now)).toBeNull();
    expect(await findUserByCredentials(right, minutesLater(1))).toBeNull();
    expect(await findUserByCredentials(right, minutesLater(15))).toBeNull();
    expect(await findUserByCredentials(right, minutesLater(17))).toEqual({ userId: user.id });
  });

  it("forgets failures once the right password came", async () => {
    const user = await createUser();
    const wrong = { email: user.email, password: "wrong", address };
    for (let round = 0; round < 2; round++) {
      for (let i = 0; i < 9; i++) await findUserByCredentials(wrong, now);
      expect(await findUserByCredentials({ ...wrong, password: user.password }, now)).not.toBeNull();
    }
  });

  it("locks an address that guesses at many accounts", async () => {
    const user = await createUser();
    const from = `10.9.${user.id.slice(-4)}`;
    const guesses = Array.from({ length: 50 }, (_, i) => ({
      email: `${i}-${user.email}`,
      password: "x",
      address: from,
    }));
    await Promise.all(guesses.map((guess) => findUserByCredentials(guess, now)));
    const right = { email: user.email, password: user.password };
    expect(await findUserByCredentials({ ...right, address: from }, now)).toBeNull();
    expect(await findUserByCredentials({ ...right, address: "10.9.9.9" }, now)).not.toBeNull();
  });

  it("lets no more through when all come at once", async () => {
    const limit = { name: "test", attempts: 10, windowMinutes: 15 };
    const subject = crypto.randomUUID();
    const taken = await Promise.all(Array.from({ length: 40 }, () => takeAttempt(limit, subject, now)));
    expect(taken.filter(Boolean)).toHaveLength(10);
    await forgiveAttempts(limit, subject, "all");
    expect(await takeAttempt(limit, subject, now)).toBe(true);
  });
});

describe("sessions", () => {
  it("are found by their cookie, and by nothing else", async () => {
    const user = await createUser();
    const found = await asUser(user, () => currentSession());
    expect(found).toMatchObject({ userId: user.id, email: user.email, name: user.name, theme: "system" });
    expect(await asNobody(() => currentSession())).toBeNull();
    const forged = { cookies: new Map([["next-auth.session-token", "e30.e30.e30"]]), headers: new Headers() };
    expect(await requestStore.run(forged, () => currentSession())).toBeNull();
  });

  it("end at once", async () => {
    const session = await signIn(await createUser());
    expect(await inSession(session, () => currentSession())).not.toBeNull();
    await endSession(session.id);
    expect(await inSession(session, () => currentSession())).toBeNull();
  });

  it("live thirty days from the last time they were seen, which is written once a minute at most", async () => {
    const user = await createUser();
    const id = await startSession(user.id, "browser", now);
    const day = 24 * 60;
    const seen = async () => (await db().session.findUniqueOrThrow({ where: { id } })).lastSeenAt;
    await findSession(id, minutesLater(0.9));
    expect(await seen()).toEqual(now);
    await findSession(id, minutesLater(20 * day));
    expect(await seen()).toEqual(minutesLater(20 * day));
    expect(await findSession(id, minutesLater(49 * day))).not.toBeNull();
    expect(await findSession(id, minutesLater(79 * day))).toBeNull();
  });
});
