"use client";

import { channelWords } from "@/lib/journeys/map/channels";
import { ChannelFields } from "./channel-fields";
import { PersonaSection, type SectionProps } from "./persona-section";

/** Where they like to be met, best first. */
export function ChannelsSection(props: SectionProps) {
  return (
    <PersonaSection
      {...props}
      name="channels"
      title="Channels they prefer"
      level="margin"
      fields={["channels"]}
      isEmpty={props.persona.channels.length === 0}
      whenEmpty="Where they like to be met, best first."
      view={({ channels }) => (
        <ol className="flex flex-col">
          {channels.map((channel, index) => (
            <li key={channel} className="relative flex items-baseline gap-3 pb-1.5 last:pb-0">
              {index < channels.length - 1 && (
                <span
                  aria-hidden="true"
                  className="absolute top-5 bottom-0 left-[0.5625rem] w-px bg-rule-strong"
                />
              )}
              <span className="w-[1.125rem] shrink-0 text-center text-xs text-ink-3">{index + 1}</span>
              <span className={index === 0 ? "font-medium text-ink" : "text-ink"}>
                {channelWords[channel]}
              </span>
            </li>
          ))}
        </ol>
      )}
      edit={({ draft, change }) => (
        <ChannelFields chosen={draft.channels ?? []} onChange={(channels) => change({ channels })} />
      )}
    />
  );
}
