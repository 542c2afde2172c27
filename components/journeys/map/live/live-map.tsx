"use client";

import { type ReactNode, useState } from "react";
import { PeopleContext } from "./people-context";
import { createPeopleStore } from "./people-store";
import { useLiveMap } from "./use-live-map";

/** Around a map that others may edit at the same time; inside the providers of its info, its store and its ui. */
export function LiveMap({ children }: { children: ReactNode }) {
  const [people] = useState(createPeopleStore);
  useLiveMap(people);
  return <PeopleContext value={people}>{children}</PeopleContext>;
}
