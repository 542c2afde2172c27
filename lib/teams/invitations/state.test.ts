import { expect, it } from "vitest";
import { invitationState } from "./state";

const now = new Date("2026-08-12T10:00:00Z");
const later = new Date("2026-08-13T10:00:00Z");

it("tells where an invitation stands", () => {
  const open = { acceptedAt: null, revokedAt: null, expiresAt: later };
  expect(invitationState(open, now)).toBe("open");
  expect(invitationState({ ...open, expiresAt: now }, now)).toBe("expired");
  expect(invitationState({ ...open, revokedAt: now }, now)).toBe("revoked");
  expect(invitationState({ ...open, revokedAt: now, expiresAt: now }, now)).toBe("revoked");
  expect(invitationState({ ...open, acceptedAt: now, revokedAt: now, expiresAt: now }, now)).toBe("accepted");
});
