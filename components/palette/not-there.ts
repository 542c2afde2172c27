import type { Toast } from "@/components/ui/toasts";

/** Says of something that takes its code from the server when it is first wanted that it isn't there. */
export function notThere(what: string, why: "late" | "failed"): Toast {
  return why === "late"
    ? { title: `${what} is slow to load`, description: "Try again in a moment.", type: "bad" }
    : {
        title: `${what} couldn’t be loaded`,
        description: "Check that you are online, then try again.",
        type: "bad",
      };
}
