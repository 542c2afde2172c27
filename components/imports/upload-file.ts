import type { ImportSummary } from "@/lib/imports/schema";
import type { ImportFailure } from "./import-job";

/** Hashing reads the whole file into memory, so large ones go without: their length is still checked. */
const digestUpToBytes = 64 * 1024 * 1024;

async function contentDigest(file: File): Promise<string | null> {
  // Outside of https and localhost the browser has no crypto.subtle.
  if (file.size > digestUpToBytes || !crypto.subtle) return null;
  const hash = new Uint8Array(await crypto.subtle.digest("SHA-256", await file.arrayBuffer()));
  return `sha-256=:${btoa(String.fromCharCode(...hash))}:`;
}

export interface UploadWatch {
  /** Stops it; the server stores nothing. */
  signal: AbortSignal;
  onSent: (bytes: number) => void;
}

export type UploadOutcome = { summary: ImportSummary } | { failure: ImportFailure } | { aborted: true };

const BROKE_OFF: ImportFailure = {
  code: "INTERNAL",
  message:
    "The connection broke off, so nothing was stored. Check that you are online and that the file wasn't moved or changed, then try again.",
};

function outcomeOf(status: number, text: string): UploadOutcome {
  try {
    const answer = JSON.parse(text);
    if (status < 300) return { summary: answer };
    const message = typeof answer.detail === "string" ? answer.detail : BROKE_OFF.message;
    return { failure: { code: answer.code, message, summary: answer.details?.summary } };
  } catch {
    return {
      failure: { ...BROKE_OFF, message: `The server answered ${status}. Nothing was stored; try again.` },
    };
  }
}

/**
 * Sends a file and waits for what became of it. XMLHttpRequest, because fetch tells nothing of what was sent.
 * Aborting closes the connection, and the server stores nothing.
 */
export async function uploadFile(
  url: string,
  file: File,
  { signal, onSent }: UploadWatch,
): Promise<UploadOutcome> {
  let digest: string | null;
  try {
    digest = await contentDigest(file);
  } catch {
    return { failure: BROKE_OFF };
  }
  if (signal.aborted) return { aborted: true };
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.open("POST", url);
    request.setRequestHeader("content-type", "text/csv");
    if (digest) request.setRequestHeader("content-digest", digest);
    request.upload.onprogress = (event) => onSent(event.loaded);
    request.onload = () => resolve(outcomeOf(request.status, request.responseText));
    request.onerror = () => resolve({ failure: BROKE_OFF });
    request.onabort = () => resolve({ aborted: true });
    signal.addEventListener("abort", () => request.abort());
    request.send(file);
  });
}
