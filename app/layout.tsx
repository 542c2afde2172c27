import type { Metadata, Viewport } from "next";
import { cookies } from "next/headers";
import type { ReactNode } from "react";
import { ToastRegion } from "@/components/ui/toast-region";
import { parseTheme, THEME_COOKIE } from "@/lib/theme";
import { fontVariables } from "./fonts";
import "./globals.css";

export const metadata: Metadata = {
  title: { default: "Throughline", template: "%s · Throughline" },
  description:
    "Map the journey of your customers, hang real numbers on every stage, and find out whether what you changed worked.",
};

export const viewport: Viewport = {
  width: "device-width",
  initialScale: 1,
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#fbf9f4" },
    { media: "(prefers-color-scheme: dark)", color: "#111317" },
  ],
};

/** The theme is read from the cookie here, so that the first paint already has it. */
export default async function RootLayout({ children }: { children: ReactNode }) {
  const theme = parseTheme((await cookies()).get(THEME_COOKIE)?.value);
  return (
    <html lang="en" data-theme={theme} className={fontVariables}>
      <body>
        {children}
        <ToastRegion />
      </body>
    </html>
  );
}
