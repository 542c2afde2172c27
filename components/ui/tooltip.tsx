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

// Not while it is being pressed: the press would be lost with the plain element.
const isWanted = (plain: HTMLElement) => plain.matches(":is(:hover, :focus-visible):not(:active)");

/** Focus is given back by itself. */
function repeatHover(own: HTMLElement): void {
  if (own.matches(":hover")) own.dispatchEvent(new MouseEvent("mousemove", { bubbles: true }));
}

/** A further word on hover or focus, loaded with the first of them; never the only place where something is said. */
export function Tooltip({ children, ...rest }: Props) {
  const { part: Popup, place, swap } = useOnDemand<typeof TooltipPopup, HTMLElement>(loadPopup);
  if (Popup) return <Popup {...rest}>{cloneElement(children, { ref: place })}</Popup>;
  // What it says stands elsewhere too: when it can't be had, there is nothing to report.
  const want = () => void swap(repeatHover, isWanted).catch(() => undefined);
  return cloneElement(children, {
    ref: place,
    // Not on entering: the page may have been scrolled under a pointer that rests.
    onPointerMove: ({ pointerType }) => pointerType !== "touch" && want(),
    onFocus: want,
  });
}
