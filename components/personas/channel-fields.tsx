"use client";

import { ArrowDown, ArrowUp, Plus, X } from "lucide-react";
import { useRef } from "react";
import { IconButton } from "@/components/ui/icon-button";
import { type Channel, channels, channelWords } from "@/lib/journeys/map/channels";
import { moveItem } from "@/lib/journeys/stages/reorder";

interface Props {
  chosen: readonly Channel[];
  onChange: (chosen: Channel[]) => void;
}

/** The chosen channels in their order, and the others to add. */
export function ChannelFields({ chosen, onChange }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const rest = channels.filter((channel) => !chosen.includes(channel));
  /** What was pressed moves, or is gone: the focus goes with the channel. */
  const focus = (channel: Channel | undefined, action: string) =>
    requestAnimationFrame(() => {
      const own = `[data-channel="${channel}"]`;
      const wanted = box.current?.querySelector<HTMLButtonElement>(
        `${own} [data-do="${action}"]:not(:disabled)`,
      );
      (wanted ?? box.current?.querySelector<HTMLButtonElement>(`${own} button:not(:disabled)`))?.focus();
    });
  const move = (channel: Channel, from: number, step: -1 | 1) => {
    onChange(moveItem(chosen, from, from + step));
    focus(channel, step < 0 ? "up" : "down");
  };
  const remove = (index: number) => {
    onChange(chosen.toSpliced(index, 1));
    focus(chosen[index + 1] ?? chosen[index - 1], "remove");
  };
  return (
    <div ref={box} className="flex flex-col gap-3">
      {chosen.length > 0 && (
        <ol className="flex flex-col">
          {chosen.map((channel, index) => (
            <li
              key={channel}
              data-channel={channel}
              className="flex items-center gap-1 border-b border-rule last:border-b-0"
            >
              <span className="w-5 shrink-0 text-xs text-ink-3">{index + 1}</span>
              <span className="min-w-0 flex-1">{channelWords[channel]}</span>
              <IconButton
                size="small"
                data-do="up"
                label={`Move ${channelWords[channel]} up`}
                icon={<ArrowUp />}
                disabled={index === 0}
                onClick={() => move(channel, index, -1)}
              />
              <IconButton
                size="small"
                data-do="down"
                label={`Move ${channelWords[channel]} down`}
                icon={<ArrowDown />}
                disabled={index === chosen.length - 1}
                onClick={() => move(channel, index, 1)}
              />
              <IconButton
                size="small"
                data-do="remove"
                label={`Remove ${channelWords[channel]}`}
                icon={<X />}
                onClick={() => remove(index)}
              />
            </li>
          ))}
        </ol>
      )}
      <ul aria-label="Channels to add" className="flex flex-wrap gap-1.5">
        {rest.map((channel) => (
          <li key={channel}>
            <button
              type="button"
              onClick={() => {
                onChange([...chosen, channel]);
                focus(channel, "remove");
              }}
              className="inline-flex h-7 cursor-pointer items-center gap-1 rounded-full border border-control bg-surface px-2.5 text-xs text-ink-2 transition-colors hover:bg-sunken hover:text-ink"
            >
              <Plus aria-hidden="true" className="size-3" />
              {channelWords[channel]}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
