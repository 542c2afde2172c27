import fc from "fast-check";
import { expect, it } from "vitest";
import { attachmentOf, fileNameOf } from "./file-name";

it("keeps letters of any script and nothing that means a path", () => {
  expect(fileNameOf("Subscription journey", ".csv")).toBe("Subscription-journey.csv");
  expect(fileNameOf("Käufer: 1/2", ".csv")).toBe("Käufer-1-2.csv");
  expect(fileNameOf("../../etc/passwd", ".json")).toBe("etc-passwd.json");
  expect(fileNameOf("\u0000\r\n", ".csv")).toBe("journey.csv");
  expect(fileNameOf("अनुभव", ".mmd")).toMatch(/^अन.*\.mmd$/);
});

it("never breaks out of its header", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (name) => {
      const header = attachmentOf(fileNameOf(name, ".csv"));
      expect(header).toMatch(/^attachment; filename="[\w.-]+"; filename\*=UTF-8''[\w.%~-]+$/);
    }),
  );
});

it("says the whole name and a plain one", () => {
  expect(attachmentOf("Käufer.csv")).toBe(
    `attachment; filename="Kaufer.csv"; filename*=UTF-8''K%C3%A4ufer.csv`,
  );
});
