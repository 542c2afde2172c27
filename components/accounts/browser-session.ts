const headers = { "content-type": "application/x-www-form-urlencoded" };

async function post(path: string, fields: Record<string, string>): Promise<Response> {
  const csrf = (await (await fetch("/api/auth/csrf")).json()) as { csrfToken: string };
  const body = new URLSearchParams({ ...fields, csrfToken: csrf.csrfToken, callbackUrl: "/", json: "true" });
  return fetch(path, { method: "POST", headers, body });
}

/** Signs this browser in. Browser only. */
export async function signIn(email: string, password: string): Promise<"done" | "refused" | "failed"> {
  const response = await post("/api/auth/callback/credentials", { email, password });
  if (response.ok) return "done";
  const { url } = (await response.json().catch(() => ({ url: "" }))) as { url: string };
  return response.status === 401 && url.includes("CredentialsSignin") ? "refused" : "failed";
}

/** Ends the session of this browser, then loads a page afresh, so that nothing of it stays in memory. Browser only. */
export async function signOut(): Promise<void> {
  await post("/api/auth/signout", {});
  window.location.assign("/sign-in");
}
