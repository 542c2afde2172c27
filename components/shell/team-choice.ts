export interface TeamChoice {
  slug: string;
  name: string;
}

export interface TeamChoices {
  current: TeamChoice;
  /** The current one among them. */
  teams: TeamChoice[];
  newTeamHref: string;
}
