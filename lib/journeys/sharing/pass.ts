/** The cookie in which a browser keeps that it gave the password of a link: only sent to that link, gone with the browser. */
export function shareCookie(token: string, isSecure: boolean) {
  return {
    name: "throughline-share",
    options: { path: `/share/${token}`, httpOnly: true, sameSite: "lax", secure: isSecure } as const,
  };
}
