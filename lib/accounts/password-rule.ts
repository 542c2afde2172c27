const PASSWORD_LENGTH = { min: 10, max: 200 };

/** The rule in one sentence, for beside the field. */
export const passwordRule = `At least ${PASSWORD_LENGTH.min} characters. A few words you can remember are better than signs.`;

/** Why a password can't be taken, as a sentence; null when it can. `about` is what an attacker would try first. */
export function passwordProblem(password: string, about: string[] = []): string | null {
  const length = Array.from(password).length;
  if (length < PASSWORD_LENGTH.min)
    return `Use at least ${PASSWORD_LENGTH.min} characters; these are ${length}.`;
  if (length > PASSWORD_LENGTH.max) return `Use at most ${PASSWORD_LENGTH.max} characters.`;
  const folded = password.toLowerCase();
  if (new Set(folded).size < 4) return "This repeats the same few characters. Use something less regular.";
  if (isRun(folded)) return "This is a row of the keyboard or of the alphabet. Use something less regular.";
  const known = about.map((text) => text.trim().toLowerCase()).filter((text) => text.length >= 3);
  return known.includes(folded) ? "This is your name or address. Use something only you know." : null;
}

const rows = ["abcdefghijklmnopqrstuvwxyz", "01234567890123456789", "qwertyuiopasdfghjklzxcvbnm"];

function isRun(text: string): boolean {
  return rows.some((row) => row.includes(text) || [...row].reverse().join("").includes(text));
}
