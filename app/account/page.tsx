import type { Metadata } from "next";
import { PasswordForm } from "@/components/accounts/password-form";
import { ProfileForm } from "@/components/accounts/profile-form";
import { SessionList } from "@/components/accounts/session-list";
import { SettingsSection } from "@/components/accounts/settings-section";
import { ThemeChoice } from "@/components/accounts/theme-choice";
import { PageBody } from "@/components/shell/page-body";
import { TeamLinks } from "@/components/teams/team-links";
import { PageHeader } from "@/components/ui/page-header";
import { loadAccount } from "@/lib/accounts/loaders";

export const metadata: Metadata = { title: "Account" };

export default async function AccountPage() {
  const now = new Date();
  const { name, email, theme, sessions, teams } = await loadAccount(now);
  return (
    <PageBody width="reading" className="mx-auto">
      <PageHeader title="Account" />
      <SettingsSection title="You">
        <ProfileForm name={name} email={email} />
      </SettingsSection>
      <SettingsSection title="Theme" sub="On this browser, and on others from when you sign in there.">
        <ThemeChoice initial={theme} />
      </SettingsSection>
      <SettingsSection title="Teams">
        <TeamLinks teams={teams} />
      </SettingsSection>
      <SettingsSection title="Password" sub="Changing it ends your sessions in all other browsers.">
        <PasswordForm />
      </SettingsSection>
      <SettingsSection
        title="Sessions"
        sub="Where you are signed in. Ending one signs that browser out at once."
      >
        <SessionList sessions={sessions} now={now} />
      </SettingsSection>
    </PageBody>
  );
}
