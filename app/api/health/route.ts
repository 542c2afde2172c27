import { health } from "@/lib/health";
import { otherMethods } from "@/lib/route";

export const dynamic = "force-dynamic";

export async function GET(): Promise<Response> {
  const state = await health();
  const headers = { "cache-control": "no-store" };
  return Response.json(state, { status: state.status === "ok" ? 200 : 503, headers });
}

export const { DELETE, OPTIONS, PATCH, POST, PUT } = otherMethods("GET");
