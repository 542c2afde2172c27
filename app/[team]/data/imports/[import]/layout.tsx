import type { Metadata } from "next";
import { notFound } from "next/navigation";
import type { ReactNode } from "react";
import { AppError } from "@/lib/errors";
import { loadImport } from "@/lib/imports/loaders";

type Params = Promise<{ team: string; import: string }>;

async function findImport(params: Params) {
  const { team, import: id } = await params;
  try {
    return await loadImport(team, id);
  } catch (error) {
    if (error instanceof AppError && error.code === "NOT_FOUND") return null;
    throw error;
  }
}

export async function generateMetadata({ params }: { params: Params }): Promise<Metadata> {
  return { title: (await findImport(params))?.fileName ?? "Import" };
}

/** Above any loading state, so that an import that isn't this team's answers 404. */
export default async function ImportLayout({ params, children }: { params: Params; children: ReactNode }) {
  if (!(await findImport(params))) notFound();
  return children;
}
