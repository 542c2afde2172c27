import { type NextRequest, NextResponse } from "next/server";

/**
 * The content security policy of pages: only scripts of ours, named by a nonce that is new with every answer, and what
 * those load. Styles may stand in attributes, which is how places of menus and widths of bars are written.
 */
function policy(nonce: string, isDevelopment: boolean): string {
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${isDevelopment ? " 'unsafe-eval'" : ""}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    `connect-src 'self'${isDevelopment ? " ws:" : ""}`,
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join("; ");
}

/** "%" that begins no character, which no page could read: taken for what it is, so that its address is simply not there. */
function readable(pathname: string): string {
  return pathname
    .split("/")
    .map((part) => {
      try {
        decodeURIComponent(part);
        return part;
      } catch {
        return part.replaceAll("%", "%25");
      }
    })
    .join("/");
}

/** Adds what a page can't know or set itself: its own path, and the nonce of its scripts. Decides about nothing. */
export function proxy(request: NextRequest): NextResponse {
  const nonce = crypto.randomUUID().replaceAll("-", "");
  const content = policy(nonce, process.env.NODE_ENV === "development");
  const headers = new Headers(request.headers);
  // Next reads the nonce for its own scripts from this header of the request.
  headers.set("content-security-policy", content);
  headers.set("x-throughline-path", `${request.nextUrl.pathname}${request.nextUrl.search}`);
  const { pathname } = request.nextUrl;
  const address = readable(pathname);
  const response =
    address === pathname
      ? NextResponse.next({ request: { headers } })
      : NextResponse.rewrite(new URL(`${address}${request.nextUrl.search}`, request.url), {
          request: { headers },
        });
  response.headers.set("content-security-policy", content);
  return response;
}

/**
 * Pages, and of the API only addresses that no upload has: through here, of a body only the first 10 MB would arrive.
 */
export const config = {
  matcher: ["/((?!api/|_next/|icon.svg|favicon.ico).*)", "/api/(.*%.*)"],
};
