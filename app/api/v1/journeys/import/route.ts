import { AppError } from "@/lib/errors";
import { maxMapFileBytes } from "@/lib/journeys/exchange/limits";
import { importJourney } from "@/lib/map-page/importing/mutations";
import { textProblem } from "@/lib/plain-text";
import { apiRoute, otherMethods } from "@/lib/route";

/** The file as text, read no further than a map may go. @throws LIMIT (413), INVALID for what is no text */
async function readFile(request: Request): Promise<string> {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  let text = "";
  let bytes = 0;
  try {
    for await (const chunk of request.body ?? []) {
      bytes += chunk.length;
      if (bytes > maxMapFileBytes)
        throw new AppError("LIMIT", "The file is larger than 8 MB. No map is as large.", { status: 413 });
      text += decoder.decode(chunk, { stream: true });
    }
    text += decoder.decode();
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw new AppError("INVALID", "This is no text in UTF-8. Send a map as JSON, or a Mermaid journey.");
  }
  const problem = textProblem(text);
  if (problem) throw new AppError("INVALID", problem);
  return text;
}

export const POST = apiRoute({ role: "editor" }, async ({ scope, request }) => {
  const made = await importJourney(scope, await readFile(request), new Date());
  return Response.json(made, { status: 201 });
});

export const { DELETE, GET, OPTIONS, PATCH, PUT } = otherMethods("POST");
