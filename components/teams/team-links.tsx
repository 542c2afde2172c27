import { LinkButton } from "@/components/ui/link-button";
import { TextLink } from "@/components/ui/text-link";
import { roleWords } from "@/lib/teams/role-words";
import type { TeamSummary } from "@/lib/teams/schema";

/** The teams of a person, and the way to one more. */
export function TeamLinks({ teams }: { teams: TeamSummary[] }) {
  return (
    <>
      {teams.length > 0 ? (
        <ul className="border-t border-rule">
          {teams.map(({ slug, name, role }) => (
            <li key={slug} className="flex items-center justify-between gap-4 border-b border-rule py-2.5">
              <TextLink href={`/${slug}`}>{name}</TextLink>
              <span className="text-sm text-ink-3">{roleWords[role].name}</span>
            </li>
          ))}
        </ul>
      ) : (
        <p className="text-ink-2">You are in no team. Make one, or open a link somebody invites you with.</p>
      )}
      <LinkButton href="/teams/new" className="mt-4 self-start">
        New team
      </LinkButton>
    </>
  );
}
