import { buildOpenApi } from "@/lib/openapi";
import packageJson from "@/package.json";
import { operations } from "./operations";

/** The description of the API, for anybody: it holds no team's data. */
export function GET(): Response {
  return Response.json(buildOpenApi(operations, packageJson.version));
}
