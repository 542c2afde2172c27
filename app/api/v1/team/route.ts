import { apiRoute, otherMethods } from "@/lib/route";
import { teamAnswerSchema } from "@/lib/teams/operations";

export const GET = apiRoute({ role: "viewer" }, async ({ scope }) => teamAnswerSchema.parse(scope.team));

export const { DELETE, OPTIONS, PATCH, POST, PUT } = otherMethods("GET");
