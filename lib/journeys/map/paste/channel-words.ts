import type { Channel } from "@/lib/journeys/map/channels";

/** The channel itself: said before a colon it is not a part of the card's text any more. */
const itself: readonly (readonly [Channel, RegExp])[] = [
  ["website", /^(?:website|web|web site|site)$/],
  ["social", /^(?:social|social media|social network)$/],
  ["email", /^(?:email|e mail|mail)$/],
  ["advertising", /^(?:advertising|ad|ads|advert|paid)$/],
  ["sales", /^(?:sales|sales team|store|shop|retail)$/],
  ["support", /^(?:support|customer support|customer service|service|help)$/],
  ["product", /^(?:product|app|the product)$/],
  ["community", /^(?:community|word of mouth)$/],
];

/** Words that give the channel away; the first that fits decides. */
const signs: readonly (readonly [Channel, RegExp])[] = [
  [
    "advertising",
    /\b(?:ads?|adverts?|advertising|advertisement|banner|billboard|poster|flyer|tv spot|radio|sponsored|google ads)\b/,
  ],
  ["email", /\b(?:e mails?|emails?|mailing|newsletter|inbox)\b/],
  [
    "support",
    /\b(?:support|helpdesk|help desk|hotline|call cent(?:er|re)|chat|chatbot|ticket|customer service|help pages?|faq)\b/,
  ],
  [
    "social",
    /\b(?:social|instagram|facebook|tiktok|linkedin|youtube|pinterest|influencer|snapchat|twitter)\b/,
  ],
  [
    "community",
    /\b(?:community|forum|review sites?|reviews|trustpilot|word of mouth|referral|meetup|friends?|podcast)\b/,
  ],
  ["sales", /\b(?:sales|store|retail|shop assistant|showroom|demo|fair|trade show|field rep)\b/],
  ["product", /\b(?:product|app|in app|packaging|package|box|parcel|dashboard|device)\b/],
  [
    "website",
    /\b(?:website|web|site|homepage|home page|landing pages?|blog|checkout|cart|webshop|online shop|search)\b/,
  ],
];

const plain = (text: string) =>
  text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

export interface ChannelText {
  channel: Channel | null;
  text: string;
}

/** “Email: newsletter” is a newsletter by email; null: the words don't say which channel. */
export function readChannel(text: string): ChannelText {
  const said = /^([^:\n]{2,24}?)\s?:\s?(\S.*)$/.exec(text) ?? /^([^:\n]{2,24}?) [-–—] (\S.*)$/.exec(text);
  const named = said && itself.find(([, words]) => words.test(plain(said[1]!)));
  if (named) return { channel: named[0], text: said[2]! };
  const bracketed = /^(\S.*?) ?[([]([^()[\]\n]{2,24})[)\]]$/.exec(text);
  const last = bracketed && itself.find(([, words]) => words.test(plain(bracketed[2]!)));
  if (last) return { channel: last[0], text: bracketed[1]! };
  const words = plain(text);
  const channel = [...itself, ...signs].find(([, sign]) => sign.test(words))?.[0] ?? null;
  return { channel, text };
}
