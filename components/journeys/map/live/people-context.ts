import { createContext } from "react";
import { createPeopleStore, type PeopleStore } from "./people-store";

/** Nobody, where nothing is live: a preview of a version, a public link. */
export const PeopleContext = createContext<PeopleStore>(createPeopleStore());
