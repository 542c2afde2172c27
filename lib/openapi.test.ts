import { expect, it } from "vitest";
import { importOperations } from "@/lib/imports/operations";
import { journeyOperations } from "@/lib/journeys/operations";
import { kpiOperations } from "@/lib/kpis/operations";
import { buildOpenApi } from "@/lib/openapi";
import { sourceOperations } from "@/lib/sources/operations";
import { teamOperations } from "@/lib/teams/operations";

const all = [
  ...teamOperations,
  ...sourceOperations,
  ...importOperations,
  ...journeyOperations,
  ...kpiOperations,
];
const document = buildOpenApi(all, "1.2.3") as {
  paths: Record<string, Record<string, { operationId: string; responses: Record<string, unknown> }>>;
  components: { schemas: Record<string, unknown> };
};

it("describes every call of the contract", () => {
  const calls = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`),
  );
  expect(calls).toEqual(
    expect.arrayContaining([
      "GET /api/v1/team",
      "POST /api/v1/sources",
      "POST /api/v1/sources/{id}/imports",
      "GET /api/v1/imports/{id}",
      "GET /api/v1/imports/{id}/rejections.csv",
      "DELETE /api/v1/imports/{id}",
      "POST /api/v1/journeys",
      "GET /api/v1/journeys/{id}",
      "PUT /api/v1/journeys/{id}/rules",
      "GET /api/v1/journeys/{id}/kpis",
    ]),
  );
  expect(calls).toHaveLength(all.length);
});

it("has every schema it points to", () => {
  const pointers = [...JSON.stringify(document).matchAll(/"\$ref":"#\/([^"]+)"/g)].map(([, path]) => path!);
  expect(pointers.length).toBeGreaterThan(10);
  for (const pointer of pointers) {
    const [root, kind, name] = pointer.split("/");
    expect(root).toBe("components");
    expect(kind).toBe("schemas");
    expect(document.components.schemas, pointer).toHaveProperty(name!);
  }
});

it("names each operation once and gives every guarded one its problems", () => {
  const operations = Object.values(document.paths).flatMap((methods) => Object.values(methods));
  expect(new Set(operations.map((operation) => operation.operationId)).size).toBe(operations.length);
  for (const operation of operations) expect(Object.keys(operation.responses)).toContain("401");
});
