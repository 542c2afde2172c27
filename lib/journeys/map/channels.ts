/** Where a touchpoint takes place: the eight kinds, each online, offline or both. */
export const channels = [
  "website",
  "social",
  "email",
  "advertising",
  "sales",
  "support",
  "product",
  "community",
] as const;
export type Channel = (typeof channels)[number];

export const channelWords: Record<Channel, string> = {
  website: "Website",
  social: "Social media",
  email: "Email",
  advertising: "Advertising",
  sales: "Sales",
  support: "Support",
  product: "Product",
  community: "Community",
};
