/** From least to most. Each may do what those before it may. */
export const roles = ["viewer", "commenter", "editor", "admin", "owner"] as const;

export type Role = (typeof roles)[number];

/** Whether `role` may do what needs at least `needed`. */
export function atLeast(role: Role, needed: Role): boolean {
  return roles.indexOf(role) >= roles.indexOf(needed);
}

export function isRole(text: string): text is Role {
  return (roles as readonly string[]).includes(text);
}
