import {
  AppWindow,
  Handshake,
  Headphones,
  type LucideIcon,
  Mail,
  Megaphone,
  MessageSquare,
  Smartphone,
  UsersRound,
} from "lucide-react";
import { type Channel, channelWords } from "@/lib/journeys/map/channels";

const icons: Record<Channel, LucideIcon> = {
  website: AppWindow,
  social: MessageSquare,
  email: Mail,
  advertising: Megaphone,
  sales: Handshake,
  support: Headphones,
  product: Smartphone,
  community: UsersRound,
};

/** Where a touchpoint takes place, as a small picture that says its name. */
export function ChannelIcon({ channel }: { channel: Channel }) {
  const Icon = icons[channel];
  const name = channelWords[channel];
  return (
    <span role="img" aria-label={name} title={name} className="mt-0.5 shrink-0 text-ink-3">
      <Icon aria-hidden="true" className="size-4" strokeWidth={1.75} />
    </span>
  );
}
