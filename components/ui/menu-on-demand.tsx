"use client";

import { type ComponentProps, type ComponentType, cloneElement, type ReactElement } from "react";
import type { Menu } from "./menu";
import { toasts } from "./toasts";
import { useOnDemand } from "./use-on-demand";

interface Props<Given extends object> extends Pick<ComponentProps<typeof Menu>, "align"> {
  /** A plain button; the menu's own takes its place. */
  trigger: ReactElement<ComponentProps<"button">>;
  /** Imports what stands in the menu. */
  load: () => Promise<ComponentType<Given>>;
  /** Props of what is loaded. */
  given: Given;
}

/**
 * A menu that costs a page nothing until it is wanted: pointer or focus on the button fetch it, the first press, Enter,
 * Space or arrow opens it.
 */
export function MenuOnDemand<Given extends object>({ trigger, load, given, align }: Props<Given>) {
  const fetchMenu = async () => {
    const [{ Menu }, Items] = await Promise.all([import("./menu"), load()]);
    return { Menu, Items };
  };
  const { part, place, swap } = useOnDemand<Awaited<ReturnType<typeof fetchMenu>>, HTMLButtonElement>(
    fetchMenu,
  );
  if (part)
    return (
      <part.Menu align={align} trigger={cloneElement(trigger, { ref: place })}>
        <part.Items {...given} />
      </part.Menu>
    );
  const prepare = () => void fetchMenu().catch(() => undefined);
  const open = (event: Event) =>
    swap((own) => void own.dispatchEvent(event)).catch(() =>
      toasts.add({
        title: "The menu couldn't be loaded",
        description: "Check that you are online, then try again.",
        type: "bad",
      }),
    );
  return cloneElement(trigger, {
    ref: place,
    "aria-haspopup": "menu",
    "aria-expanded": false,
    onPointerEnter: prepare,
    onFocus: prepare,
    onClick: () => void open(new MouseEvent("click", { bubbles: true, cancelable: true })),
    onKeyDown: (event) => {
      const { key } = event;
      if (key !== "ArrowDown" && key !== "ArrowUp") return;
      event.preventDefault();
      void open(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true }));
    },
  });
}
