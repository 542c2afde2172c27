"use client";

import type { ReactNode } from "react";
import { AppShell } from "@/components/shell/app-shell";
import { JourneyHeader } from "@/components/shell/journey-header";
import { UserMenu } from "@/components/shell/user-menu";
import { LinkButton } from "@/components/ui/link-button";
import { toasts } from "@/components/ui/toasts";
import { fiveStages } from "./stages";

const teams = [
  { slug: "gallery", name: "Northlight Coffee" },
  { slug: "demo", name: "Harbour Insurance" },
];

export function ShellParts({ children }: { children: ReactNode }) {
  return (
    <AppShell
      team={{ slug: "gallery", name: "Northlight Coffee" }}
      teams={teams}
      counts={{ actions: 4, reviews: 1 }}
      userMenu={
        <UserMenu
          name="Mia Kowalski"
          email="mia@northlight.test"
          onSignOut={() => void toasts.add({ title: "Signed out", description: "Only in this gallery." })}
        />
      }
    >
      <JourneyHeader
        journey="Subscription journey"
        journeysHref="/gallery?journeys"
        stages={fiveStages}
        tabs={[
          { href: "/gallery/map", label: "Map" },
          { href: "/gallery", label: "Dashboard" },
          { href: "/gallery/rules", label: "Data rules" },
        ]}
        actions={
          <LinkButton href="#document" size="small">
            Start a review
          </LinkButton>
        }
      />
      {children}
    </AppShell>
  );
}
