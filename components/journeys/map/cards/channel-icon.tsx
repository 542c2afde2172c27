import { type Channel, channelWords } from "@/lib/journeys/map/channels";
import "./channel-icon.css";

/** Where a touchpoint takes place, as a small picture that says its name. */
export function ChannelIcon({ channel }: { channel: Channel }) {
  const name = channelWords[channel];
  return <span role="img" aria-label={name} title={name} data-channel={channel} className="channel-icon" />;
}
