/** Lines of the generated marks on a ground of 24 × 24, each drawn in one or two strokes: ways that a journey can take. */
export const markPaths: readonly string[] = [
  // a wave
  "M4 13.5c2.6 0 3.2-5 5.6-5s2.6 7 5 7 2.8-5 5.4-5",
  // a rise
  "M4.5 17.5c7.5 0 7.5-11 15-11",
  // a loop on the way
  "M3.5 17c7.5 1.5 13.5-1.5 13.5-6.5 0-3-2.2-4.5-4.5-4.5S8 7.6 8 10.2c0 5 6 7.3 12.5 6.3",
  // over a hill
  "M3.5 17.5c5 0 4.5-11 8.5-11s3.5 11 8.5 11",
  // through a valley
  "M3.5 6.5c5 0 4.5 11 8.5 11s3.5-11 8.5-11",
  // up and down
  "M4 16l4-8 4 8 4-8 4 8",
  // inwards
  "M19.5 12a7.5 7.5 0 1 1-7.5-7.5c3.5 0 5 2.5 5 4.8A4.7 4.7 0 0 1 12.2 14c-1.7 0-2.7-1.2-2.7-2.4",
  // two ways become one
  "M4 6.5c6 0 5 5.5 9.5 5.5H20M4 17.5c6 0 5-5.5 9.5-5.5",
  // one way becomes two
  "M20 6.5c-6 0-5 5.5-9.5 5.5H4M20 17.5c-6 0-5-5.5-9.5-5.5",
  // step by step
  "M4 18h2.5q2.5 0 2.5-2.5v-1q0-2.5 2.5-2.5h1q2.5 0 2.5-2.5v-1Q15 6 17.5 6H20",
  // a bow over a second one
  "M4.5 17.5a7.5 9.5 0 0 1 15 0M9.5 17.5a2.5 4 0 0 1 5 0",
  // round and round
  "M12 12c-1.9-2.6-3.2-3.8-5-3.8a3.8 3.8 0 0 0 0 7.6c1.8 0 3.1-1.2 5-3.8s3.2-3.8 5-3.8a3.8 3.8 0 0 1 0 7.6c-1.8 0-3.1-1.2-5-3.8z",
];
