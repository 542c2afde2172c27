import { buildOpenApi } from "@/lib/openapi";
import { otherMethods } from "@/lib/route";
import packageJson from "@/package.json";
import { operations } from "./operations";

/** The description of the API, for anybody: it holds no team's data. */
export function GET(): Response {
  return Response.json(buildOpenApi(operations, packageJson.version));
}

export const { DELETE, OPTIONS, PATCH, POST, PUT } = otherMethods("GET");
