"use client";

import { Search } from "lucide-react";
import { type ComponentType, useCallback, useEffect, useRef, useState, useSyncExternalStore } from "react";
import type { TeamChoice } from "@/components/shell/team-choice";
import { Kbd } from "@/components/ui/kbd";
import { toasts } from "@/components/ui/toasts";
import { fetchLaterCommands } from "./command-registry";
import { holdKeys } from "./hold-keys";
import { hasCommandKey } from "./key-words";
import { notThere } from "./not-there";
import type { PaletteProps } from "./palette";
import { useKeysHelp } from "./use-keys-help";

interface Props {
  team: string;
  teams: readonly TeamChoice[];
  mayEdit: boolean;
}

const never = () => () => undefined;

/** Fetches the palette with the first press. */
function usePalette() {
  const [Palette, setPalette] = useState<ComponentType<PaletteProps> | null>(null);
  const [typed, setTyped] = useState<string | null>(null);
  const onItsWay = useRef<AbortController | null>(null);
  const close = useCallback(() => setTyped(null), []);
  const open = useCallback(async () => {
    if (onItsWay.current) return;
    const letGo = new AbortController();
    onItsWay.current = letGo;
    // What the page can do is there when the palette opens, so that nothing moves under the hand.
    const code = Promise.all([import("./palette"), fetchLaterCommands()]);
    const held = await holdKeys(code, letGo);
    onItsWay.current = null;
    if (held.kind === "here") {
      setPalette(() => held.code[0].Palette);
      setTyped(held.typed);
    } else if (held.kind !== "let-go") toasts.add(notThere("The palette", held.kind));
  }, []);
  const toggle = useCallback(() => {
    if (onItsWay.current) onItsWay.current.abort();
    else void open();
  }, [open]);
  return { Palette, typed, open, toggle, close };
}

/** Ctrl+K on every page of a team, the button that says so, and "?". */
export function PaletteLauncher(given: Props) {
  const { Palette, typed, open, toggle, close } = usePalette();
  const { showKeys, keysDialog } = useKeysHelp();
  const onMac = useSyncExternalStore(never, hasCommandKey, () => false);
  const isOpen = typed !== null;
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const { key, ctrlKey, metaKey, altKey, shiftKey } = event;
      if (key.toLowerCase() !== "k" || !(ctrlKey || metaKey) || altKey || shiftKey) return;
      event.preventDefault();
      event.stopPropagation();
      // Held down it is pressed once.
      if (event.repeat) return;
      if (isOpen) close();
      else toggle();
    };
    // Before anything on the page that keeps its keys to itself.
    window.addEventListener("keydown", onKey, { capture: true });
    return () => window.removeEventListener("keydown", onKey, { capture: true });
  }, [isOpen, toggle, close]);
  return (
    <>
      <button
        type="button"
        aria-keyshortcuts="Control+K Meta+K"
        aria-haspopup="dialog"
        title={`Find and go (${onMac ? "⌘K" : "Ctrl K"})`}
        onClick={() => void open()}
        className="inline-flex h-10 shrink-0 cursor-pointer items-center rounded-md text-ink-3 transition-colors hover:text-ink max-lg:w-10 max-lg:justify-center max-lg:hover:bg-sunken lg:h-8"
      >
        <Search aria-hidden="true" className="size-4.5 lg:hidden" />
        <span className="sr-only">Find and go </span>
        <span className="max-lg:hidden">
          <Kbd>{onMac ? "⌘ K" : "Ctrl K"}</Kbd>
        </span>
      </button>
      {Palette && isOpen && <Palette {...given} showKeys={showKeys} typed={typed} onClose={close} />}
      {keysDialog}
    </>
  );
}
