import Link from "next/link";
import type { ReactNode } from "react";
import { SkipLink } from "@/components/ui/skip-link";
import { BrandMark } from "./brand-mark";
import { Breadcrumb, type Crumb } from "./breadcrumb";
import { FocusContent } from "./focus-content";
import { MobileNavigation } from "./mobile-navigation";
import { PathTabs } from "./path-tabs";
import type { TeamChoice } from "./team-choice";
import { teamPlaces } from "./team-places";
import { TeamSwitcher } from "./team-switcher";

interface Props {
  team: TeamChoice;
  /** All teams of the person, this one among them. */
  teams: TeamChoice[];
  newTeamHref?: string;
  /** Numbers beside the places: open actions, reviews that wait. */
  counts?: { actions?: number; reviews?: number };
  breadcrumb?: Crumb[];
  /** Opens the command palette. */
  search?: ReactNode;
  /** A `<UserMenu>`. */
  userMenu: ReactNode;
  children: ReactNode;
}

/** The bar on top of every page of a team, and the page under it. */
export function AppShell({
  team,
  teams,
  newTeamHref = "/new-team",
  counts,
  breadcrumb,
  search,
  userMenu,
  children,
}: Props) {
  const places = teamPlaces(team.slug, counts);
  return (
    <div className="flex min-h-dvh flex-col">
      <SkipLink />
      <header className="relative z-20 flex h-13 shrink-0 items-center gap-3 border-b border-rule px-4 sm:gap-5 sm:px-7 print:hidden">
        <MobileNavigation items={places} className="-ml-2 lg:hidden" />
        <Link href={`/${team.slug}`} aria-label="Throughline, overview" className="flex rounded-sm">
          <span className="flex max-sm:hidden">
            <BrandMark />
          </span>
          <span className="flex sm:hidden">
            <BrandMark wordless />
          </span>
        </Link>
        <span aria-hidden="true" className="h-4 w-px bg-rule" />
        <TeamSwitcher current={team} teams={teams} newTeamHref={newTeamHref} />
        {breadcrumb && <Breadcrumb items={breadcrumb} className="max-lg:hidden" />}
        <PathTabs label="Team" items={places} className="ml-auto h-full max-lg:hidden" />
        <div className="-mr-1.5 flex items-center gap-1 max-lg:ml-auto lg:gap-4">
          {search}
          {userMenu}
        </div>
      </header>
      <main id="content" tabIndex={-1} className="flex-1 outline-none">
        {children}
      </main>
      <FocusContent />
    </div>
  );
}
