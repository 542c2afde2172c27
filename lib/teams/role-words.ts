import type { Role } from "@/lib/roles";

/** What each role is called and may do, in the words of the screen. */
export const roleWords: Record<Role, { name: string; may: string }> = {
  owner: { name: "Owner", may: "Everything, also naming other owners." },
  admin: { name: "Admin", may: "Edit, and manage members, tokens and the team’s settings." },
  editor: { name: "Editor", may: "Import data, and change journeys, rules and reviews." },
  commenter: { name: "Commenter", may: "Read, and comment." },
  viewer: { name: "Viewer", may: "Read." },
};
