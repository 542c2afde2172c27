/** Where the team keeps what it asked and watched; addresses that can't exist. */
export const INTERVIEWS = "https://northlight.example/research/nine-interviews";
export const SHOP_STUDY = "https://northlight.example/research/watching-people-shop";
