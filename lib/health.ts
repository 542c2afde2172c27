import "server-only";
import { pingDatabase } from "@/lib/db";
import { version } from "@/package.json";

/** Whether this process can serve: it answers, and its database does. */
export async function health(): Promise<{
  status: "ok" | "error";
  version: string;
  database: "ok" | "unreachable";
}> {
  const isReachable = await pingDatabase();
  return { status: isReachable ? "ok" : "error", version, database: isReachable ? "ok" : "unreachable" };
}
