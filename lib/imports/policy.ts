import { AppError } from "@/lib/errors";
import { atLeast, type Role } from "@/lib/roles";

/** Taking files in and undoing that. Everybody in the team may look. */
export function mayImport(role: Role): boolean {
  return atLeast(role, "editor");
}

/** @throws FORBIDDEN */
export function requireMayImport(scope: { role: Role }): void {
  if (!mayImport(scope.role))
    throw new AppError("FORBIDDEN", `Importing needs the role editor; yours is ${scope.role}.`);
}
