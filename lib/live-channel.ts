/** Where everybody who looks at a map hears of its edits and of each other (lib/live.ts). */
export const liveChannel = "throughline";
