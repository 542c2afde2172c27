import type { ActionStatus } from "@/lib/actions/schema";

export const statusWords: Record<ActionStatus, string> = { open: "Open", done: "Done", dropped: "Dropped" };
