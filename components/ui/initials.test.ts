import { expect, it } from "vitest";
import { initials } from "./initials";

it("takes first and last word, or the part before an @", () => {
  expect(initials("Mia Kowalski")).toBe("MK");
  expect(initials("Ana María de la Cruz")).toBe("AC");
  expect(initials("Jo")).toBe("J");
  expect(initials("demo@throughline.test")).toBe("D");
  expect(initials("")).toBe("?");
  expect(initials("Özlem çelik")).toBe("ÖÇ");
});
