import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { NextRequest } from "next/server";
import { describe, expect, it } from "vitest";
import { GET, POST } from "@/app/api/[[...rest]]/route";
import { proxy } from "@/proxy";
import { exportedCode, filesLike } from "@/tests/setup/exported-code";

const methods = ["GET", "POST", "PUT", "PATCH", "DELETE"];
const pattern = "app/api/{v1,live,health}/**/route.ts";
const routes = filesLike(pattern);
const exported = exportedCode(pattern).filter(({ name }) => methods.includes(name));

async function problemOf(response: Response) {
  expect(response.headers.get("content-type")).toBe("application/problem+json");
  const problem = (await response.json()) as { status: number; code: string; detail: string };
  expect(problem.status).toBe(response.status);
  return problem;
}

describe("what the API doesn't have", () => {
  it("an address: 404 as problem+json, whoever asks", async () => {
    for (const answer of [GET, POST]) {
      const response = answer();
      expect(response.status).toBe(404);
      expect((await problemOf(response)).code).toBe("NOT_FOUND");
    }
  });

  it.each(routes)("a method of %s: 405 as problem+json, with those it has", async (file) => {
    const own = exported.filter((one) => one.file === file).map(({ name }) => name);
    const handlers = (await import(pathToFileURL(resolve(file)).href)) as Record<string, () => Response>;
    const allow = [...own, ...(own.includes("GET") ? ["HEAD"] : []), "OPTIONS"].sort();
    const allowed = (response: Response) => response.headers.get("allow")?.split(", ").sort();
    for (const method of methods.filter((name) => !own.includes(name))) {
      const response = handlers[method]!();
      expect(response.status).toBe(405);
      expect(allowed(response)).toEqual(allow);
      await problemOf(response);
    }
    const options = handlers.OPTIONS!();
    expect(options.status).toBe(204);
    expect(allowed(options)).toEqual(allow);
  });
});

it.each([
  ["/demo/%ff", "/demo/%25ff"],
  ["/%E0%A4%A/a%20b", "/%25E0%25A4%25A/a%20b"],
  ["/demo/100%", "/demo/100%25"],
])("what no page could read, %s, is an address like another", (given, read) => {
  const response = proxy(new NextRequest(`http://localhost:3000${given}?a=1`));
  expect(response.headers.get("x-middleware-rewrite")).toBe(`http://localhost:3000${read}?a=1`);
});

it("leaves readable addresses alone", () => {
  const response = proxy(new NextRequest("http://127.0.0.1:3000/demo/%C3%A9?a=%ff"));
  expect(response.headers.get("x-middleware-rewrite")).toBeNull();
});
