import { apiRoute } from "@/lib/route";
import { apiTeamSchema } from "@/lib/teams/schema";

export const GET = apiRoute({ role: "viewer" }, async ({ scope }) => apiTeamSchema.parse(scope.team));
