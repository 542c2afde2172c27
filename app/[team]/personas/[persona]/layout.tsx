import type { Metadata } from "next";
import { notFound } from "next/navigation";
import type { ReactNode } from "react";
import { AppError } from "@/lib/errors";
import { loadPersona } from "@/lib/personas/loaders";

type Params = Promise<{ team: string; persona: string }>;

async function findPersona(params: Params) {
  const { team, persona } = await params;
  try {
    return await loadPersona(team, persona);
  } catch (error) {
    if (error instanceof AppError && error.code === "NOT_FOUND") return null;
    throw error;
  }
}

export async function generateMetadata({ params }: { params: Params }): Promise<Metadata> {
  return { title: (await findPersona(params))?.name ?? "Persona" };
}

/** Above any loading state, so that a persona that isn't this team's answers 404. */
export default async function PersonaLayout({ params, children }: { params: Params; children: ReactNode }) {
  if (!(await findPersona(params))) notFound();
  return children;
}
