import { redirect } from "next/navigation";

export default async function SettingsPage({ params }: { params: Promise<{ team: string }> }) {
  redirect(`/${(await params).team}/settings/team`);
}
