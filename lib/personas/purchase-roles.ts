interface PurchaseRole {
  name: string;
  about: string;
}

/** Who decides with whom when a company buys. A persona's role is one of these names, or the team's own words. */
export const purchaseRoles: readonly PurchaseRole[] = [
  { name: "User", about: "works with it every day" },
  { name: "Champion", about: "wants it and speaks for it" },
  { name: "Economic buyer", about: "has the budget and signs" },
  { name: "Technical evaluator", about: "checks whether it fits" },
  { name: "Gatekeeper", about: "lets it in or keeps it out" },
];
