import type { Metadata } from "next";
import { notFound } from "next/navigation";
import type { ReactNode } from "react";
import { AppError } from "@/lib/errors";
import { loadSource } from "@/lib/sources/loaders";

type Params = Promise<{ team: string; source: string }>;

async function findSource(params: Params) {
  const { team, source } = await params;
  try {
    return await loadSource(team, source);
  } catch (error) {
    if (error instanceof AppError && error.code === "NOT_FOUND") return null;
    throw error;
  }
}

export async function generateMetadata({ params }: { params: Params }): Promise<Metadata> {
  return { title: (await findSource(params))?.name ?? "Source" };
}

/** Above any loading state, so that a source that isn't this team's answers 404. */
export default async function SourceLayout({ params, children }: { params: Params; children: ReactNode }) {
  if (!(await findSource(params))) notFound();
  return children;
}
