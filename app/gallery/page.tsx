import type { Metadata } from "next";
import { cookies } from "next/headers";
import { notFound } from "next/navigation";
import { PageBody } from "@/components/shell/page-body";
import { ThemePicker } from "@/components/shell/theme-picker";
import { PageHeader } from "@/components/ui/page-header";
import { parseTheme, THEME_COOKIE } from "@/lib/theme";
import { ChartParts } from "./chart-parts";
import { DocumentParts } from "./document-parts";
import { FormParts } from "./form-parts";
import { LineParts } from "./line-parts";
import { OverlayParts } from "./overlay-parts";
import { ShellParts } from "./shell-parts";
import { StateParts } from "./state-parts";
import { SurfaceParts } from "./surface-parts";

export const metadata: Metadata = { title: "Gallery" };

/** Every part in every state, for development. */
export default async function GalleryPage() {
  if (process.env.NODE_ENV === "production") notFound();
  const theme = parseTheme((await cookies()).get(THEME_COOKIE)?.value);
  return (
    <ShellParts>
      <PageBody>
        <PageHeader
          title="Third quarter, 2026"
          lead={
            <>
              <b>Fewer people who consider us buy, and fewer buyers come back.</b>{" "}
              <a className="link" href="#series">
                Conversion to purchase fell 4.4 points
              </a>
              ,{" "}
              <a className="link" href="#series">
                retention 11.0
              </a>
              . NPS of the experience moved by 1, which 165 answers can't tell from chance.
            </>
          }
          meta={[
            <span key="n">
              <b>8,294</b> people entered
            </span>,
            <span key="to">
              data to <b>30 Sep</b>
            </span>,
            <span key="final">
              conversion final on <b>30 Oct</b>
            </span>,
            "6 KPIs called together",
          ]}
          actions={<ThemePicker initial={theme} />}
        />
        <LineParts />
        <ChartParts />
        <SurfaceParts />
        <FormParts />
        <OverlayParts />
        <StateParts />
      </PageBody>
      <DocumentParts />
    </ShellParts>
  );
}
