import { beforeAll, expect, it } from "vitest";
import {
  changePasswordAction,
  endOtherSessionsAction,
  endSessionAction,
  renamePersonAction,
  saveThemeAction,
  signUpAction,
  signUpByInvitationAction,
} from "@/lib/accounts/actions";
import { createTeamAction } from "@/lib/teams/actions";
import { acceptInvitationAction } from "@/lib/teams/invitations/actions";
import { createInvitation, revokeInvitation } from "@/lib/teams/invitations/mutations";
import { listTeamsOf } from "@/lib/teams/queries";
import { createFilledTeam, type FilledTeam } from "@/tests/factories/filled-team";
import { createUser, type TestUser } from "@/tests/factories/user";
import { actionsOfPeople } from "@/tests/setup/exported-code";
import { compareWithTable, complete } from "@/tests/setup/isolation";
import { fingerprint, ownerRows } from "@/tests/setup/owner";
import { asNobody, inSession, signIn } from "@/tests/setup/request";

/** Everything of a person: who they are, where they are signed in, which teams they are in. */
async function stateOfPerson({ id }: { id: string }) {
  return ownerRows(
    `SELECT u.*, (SELECT array_agg(s.id || s.expires_at::text ORDER BY s.id) FROM sessions s WHERE s.user_id = u.id) AS sessions,
       (SELECT array_agg(m.team_id || m.role ORDER BY m.team_id) FROM memberships m WHERE m.user_id = u.id) AS teams
     FROM users u WHERE u.id = $1`,
    [id],
  );
}

interface Victim {
  team: FilledTeam;
  user: TestUser;
  session: { id: string; cookie: string };
}
type Attempt = (victim: Victim, me: TestUser) => Promise<{ serverError?: { code: string }; data?: unknown }>;

let victim: Victim;

/** Whatever else a client sends along, an action of a person is about whoever is signed in. */
const forged = ({ team, user }: Victim) => {
  return { userId: user.id, user: user.id, teamId: team.scope.teamId, team: team.slug, role: "owner" };
};
const newcomer = () => {
  return { name: "Ada", email: `${crypto.randomUUID()}@example.test`, password: "a long enough one" };
};

/** By account: what somebody else's session can try on the victim. */
const ofAccount: Record<string, { attempt: Attempt; code?: string }> = {
  endSessionAction: {
    attempt: ({ session, ...rest }) => endSessionAction({ ...forged({ session, ...rest }), id: session.id }),
    code: "NOT_FOUND",
  },
  endOtherSessionsAction: { attempt: () => endOtherSessionsAction() },
  changePasswordAction: {
    attempt: (them, me) =>
      changePasswordAction({ ...forged(them), current: me.password, next: "another long one" }),
  },
  renamePersonAction: { attempt: (them) => renamePersonAction({ ...forged(them), name: "Renamed" }) },
  saveThemeAction: { attempt: (them) => saveThemeAction({ ...forged(them), theme: "dark" }) },
  createTeamAction: {
    attempt: (them) => createTeamAction({ ...forged(them), name: "Mine", timeZone: "UTC" }),
  },
  acceptInvitationAction: {
    attempt: (them) => acceptInvitationAction({ ...forged(them), token: "x".repeat(43) }),
    code: "NOT_FOUND",
  },
};

/** By anybody. */
const open = ["signUpAction", "signUpByInvitationAction", "unlockShareAction"];

beforeAll(async () => {
  const team = await createFilledTeam();
  victim = { team, user: team.user, session: await signIn(team.user) };
});

it("has an entry for every action of people", () => {
  expect(compareWithTable(actionsOfPeople(), [...Object.keys(ofAccount), ...open])).toEqual(complete);
});

it.each(Object.entries(ofAccount))("%s is about whoever is signed in", async (_, { attempt, code }) => {
  const before = [await stateOfPerson(victim.user), await fingerprint(victim.team.scope)];
  const nobody = await asNobody(() => attempt(victim, victim.user));
  expect(nobody.serverError?.code).toBe("UNAUTHENTICATED");
  const me = await createUser();
  const answer = await inSession(await signIn(me), () => attempt(victim, me));
  expect(answer.serverError?.code).toBe(code);
  expect([await stateOfPerson(victim.user), await fingerprint(victim.team.scope)]).toEqual(before);
  expect((await listTeamsOf({ userId: me.id })).map(({ slug }) => slug)).not.toContain(victim.team.slug);
});

it("signUpAction makes a team of its own beside one of the same name", async () => {
  const before = await fingerprint(victim.team.scope);
  const input = { ...newcomer(), ...forged(victim), teamName: victim.team.slug, timeZone: "UTC" };
  const { data } = await asNobody(() => signUpAction(input));
  expect(data?.slug).toMatch(new RegExp(`^${victim.team.slug}-\\d+$`));
  expect(await fingerprint(victim.team.scope)).toEqual(before);
});

it("signUpByInvitationAction lets in by the link's role alone, once, and makes nobody when it is refused", async () => {
  const { scope, slug } = victim.team;
  const { token } = await createInvitation(scope, { role: "commenter", note: "" }, new Date());
  const join = (email: string, given: string) =>
    asNobody(() => signUpByInvitationAction({ ...newcomer(), ...forged(victim), email, token: given }));
  const [first, second, third] = [newcomer().email, newcomer().email, newcomer().email];
  expect((await join(first, token)).data).toEqual({ slug });
  const people = await ownerRows(
    "SELECT role FROM users u JOIN memberships m ON m.user_id = u.id WHERE u.email = $1",
    [first],
  );
  expect(people).toEqual([{ role: "commenter" }]);
  expect((await join(second, token)).serverError?.code).toBe("CONFLICT");
  expect((await join(third, "x".repeat(43))).serverError?.code).toBe("NOT_FOUND");
  expect(await ownerRows("SELECT id FROM users WHERE email = ANY($1)", [[second, third]])).toEqual([]);
});

it("a link that was taken back or has expired lets nobody in", async () => {
  const { scope } = victim.team;
  const taken = await createInvitation(scope, { role: "viewer", note: "" }, new Date());
  await revokeInvitation(scope, { id: taken.id }, new Date());
  const old = await createInvitation(scope, { role: "viewer", note: "" }, new Date("2026-01-01T00:00:00Z"));
  const before = await fingerprint(scope);
  for (const { token } of [taken, old]) {
    const answer = await inSession(await signIn(await createUser()), () => acceptInvitationAction({ token }));
    expect(answer.serverError?.code).toBe("CONFLICT");
  }
  expect(await fingerprint(scope)).toEqual(before);
});
