import { type FakeRequest, requestStore } from "./request";

/** In the place of next/headers in tests: the cookies and headers of `asUser` and `asNobody`. */
function request(): FakeRequest {
  const current = requestStore.getStore();
  if (!current)
    throw new Error(
      "There is no request here: wrap the call in asUser or asNobody (tests/setup/request.ts).",
    );
  return current;
}

export async function cookies() {
  const jar = request().cookies;
  return {
    get: (name: string) => (jar.has(name) ? { name, value: jar.get(name)! } : undefined),
    getAll: () => [...jar].map(([name, value]) => ({ name, value })),
    has: (name: string) => jar.has(name),
    set: (name: string, value: string) => void jar.set(name, value),
    delete: (name: string) => void jar.delete(name),
  };
}

export async function headers(): Promise<Headers> {
  return request().headers;
}
