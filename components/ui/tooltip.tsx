"use client";

import { type ComponentProps, cloneElement, type ReactElement, type Ref } from "react";
import type { TooltipPopup } from "./tooltip-popup";
import { useOnDemand } from "./use-on-demand";

type PopupProps = ComponentProps<typeof TooltipPopup>;

interface Props extends Omit<PopupProps, "children"> {
  /** Something that takes focus (button, link), so that the keyboard reaches the words too. */
  children: ReactElement<
    Pick<ComponentProps<"button">, "onPointerMove" | "onFocus"> & { ref?: Ref<HTMLElement> }
  >;
}

const loadPopup = () => import("./tooltip-popup").then((loaded) => loaded.TooltipPopup);

function repeatMove(own: HTMLElement): void {
  // Browsers may wait with their own until the pointer moves again.
  own.dispatchEvent(new MouseEvent("mouseenter"));
  own.dispatchEvent(new MouseEvent("mousemove", { bubbles: true }));
}

/** A further word on hover or focus, loaded with the first of them; never the only place where something is said. */
export function Tooltip({ children, ...rest }: Props) {
  const { part: Popup, place, swap } = useOnDemand<typeof TooltipPopup, HTMLElement>(loadPopup);
  if (Popup) return <Popup {...rest}>{cloneElement(children, { ref: place })}</Popup>;
  // Not while it is pressed: the press would go with the plain element. What can't be loaded is said elsewhere too.
  const want = (state: ":hover" | ":focus-visible", repeat: (own: HTMLElement) => void) =>
    void swap(repeat, (plain) => plain.matches(`${state}:not(:active)`)).catch(() => undefined);
  return cloneElement(children, {
    ref: place,
    // Not on entering: the page may have been scrolled under a pointer that rests.
    onPointerMove: ({ pointerType }) => {
      if (pointerType !== "touch") want(":hover", repeatMove);
    },
    // The focus itself is handed on.
    onFocus: () => want(":focus-visible", () => undefined),
  });
}
