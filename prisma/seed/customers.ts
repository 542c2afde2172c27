import type { Random } from "./random";

const FIRST_NAMES = [
  "Amelie",
  "Anton",
  "Berit",
  "Carla",
  "Cem",
  "Clara",
  "Daria",
  "David",
  "Elif",
  "Emil",
  "Fenja",
  "Finn",
  "Greta",
  "Hanna",
  "Henrik",
  "Ida",
  "Ilja",
  "Jana",
  "Jasper",
  "Jule",
  "Kaja",
  "Karim",
  "Lena",
  "Levi",
  "Lotte",
  "Malik",
  "Marta",
  "Milan",
  "Nele",
  "Niklas",
  "Noor",
  "Ole",
  "Paula",
  "Pavel",
  "Pia",
  "Rasmus",
  "Rosa",
  "Samir",
  "Selma",
  "Signe",
  "Tarek",
  "Thea",
  "Tilda",
  "Vera",
  "Viktor",
  "Wanda",
  "Yara",
  "Zoe",
] as const;
const LAST_NAMES = [
  "Adler",
  "Bakker",
  "Baumann",
  "Brenner",
  "Castell",
  "Demir",
  "Dorn",
  "Eklund",
  "Falk",
  "Feld",
  "Gruber",
  "Haas",
  "Hagen",
  "Holm",
  "Ivers",
  "Jansen",
  "Kamp",
  "Kaya",
  "Kern",
  "Kranz",
  "Lang",
  "Lehn",
  "Linde",
  "Moor",
  "Nowak",
  "Osman",
  "Palm",
  "Quandt",
  "Rath",
  "Reuter",
  "Sand",
  "Seidel",
  "Stein",
  "Tamm",
  "Urban",
  "Vogt",
  "Wendt",
  "Yilmaz",
  "Zander",
  "Ziegler",
] as const;
type Triple = readonly [string, string, string];
const CHANNELS: readonly (readonly [Triple, number])[] = [
  [["google", "cpc", "brand-search"], 17],
  [["google", "cpc", "coffee-subscription"], 15],
  [["instagram", "paid_social", "morning-ritual"], 19],
  [["newsletter", "email", "bean-letter"], 12],
  [["slow-sundays", "podcast", "northlight20"], 7],
  [["", "", ""], 30],
];
const DEVICES: readonly (readonly [Triple, number])[] = [
  [["Mobile Safari", "iOS", "mobile"], 38],
  [["Chrome", "Android", "mobile"], 27],
  [["Chrome", "Windows", "desktop"], 17],
  [["Safari", "Mac OS X", "desktop"], 10],
  [["Firefox", "Windows", "desktop"], 5],
  [["Firefox", "Linux", "desktop"], 3],
];
const COUNTRIES = [
  ["DE", 78],
  ["AT", 11],
  ["CH", 4],
  ["NL", 4],
  ["DK", 3],
] as const;
const PLANS = [
  ["Explorer", 46],
  ["Regular", 42],
  ["Office", 12],
] as const;

/** What the tools know of one person, the same in each of them. */
export interface Customer {
  distinctId: string;
  name: string;
  email: string;
  source: string;
  medium: string;
  campaign: string;
  browser: string;
  os: string;
  device: string;
  country: string;
  /** the one they look at; chosen by what they do (plans.ts), but for offices */
  plan: string;
}

/** The particulars of everybody, by index; invented, under a domain that can't exist. */
export function inventCustomers(count: number, random: Random): Customer[] {
  return Array.from({ length: count }, (_, index) => {
    const [source, medium, campaign] = random.weighted(CHANNELS);
    const [browser, os, device] = random.weighted(DEVICES);
    const first = random.pick(FIRST_NAMES);
    const last = random.pick(LAST_NAMES);
    const country = random.weighted(COUNTRIES);
    const plan = random.weighted(PLANS);
    return {
      // The index in front keeps ids apart whatever is drawn.
      distinctId: `$device:${index.toString(16).padStart(6, "0")}${random.token(10)}`,
      name: `${first} ${last}`,
      email: `${first}.${last}${index}@example.org`.toLowerCase(),
      source,
      medium,
      campaign,
      browser,
      os,
      device,
      country,
      plan,
    };
  });
}
