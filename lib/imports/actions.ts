"use server";
import { revalidatePath } from "next/cache";
import { teamAction } from "@/lib/action";
import { undoImportSchema } from "@/lib/imports/records/schema";
import { undoImport } from "@/lib/imports/undoing/mutations";

export const undoImportAction = teamAction("editor")
  .inputSchema(undoImportSchema)
  .action(async ({ ctx: { scope }, parsedInput }) => {
    await undoImport(scope, parsedInput.import, new Date());
    revalidatePath(`/${scope.team.slug}`, "layout");
  });
