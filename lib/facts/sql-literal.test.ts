import { describe, expect, it } from "vitest";
import { instantLiteral, intArrayLiteral, sqlLiteral } from "./sql-literal";

describe("literals of COPY statements", () => {
  it("can't be left by a quote or a backslash", () => {
    expect(sqlLiteral("O'Brien")).toBe("E'O''Brien'");
    expect(sqlLiteral("\\'; DROP TABLE teams; --")).toBe("E'\\\\''; DROP TABLE teams; --'");
    expect(() => sqlLiteral("a\u0000b")).toThrow(RangeError);
  });

  it("take whole numbers and instants only", () => {
    expect(intArrayLiteral([1, 2])).toBe("'{1,2}'::int[]");
    expect(intArrayLiteral([])).toBe("'{}'::int[]");
    expect(() => intArrayLiteral([1.5])).toThrow(RangeError);
    expect(instantLiteral(0)).toBe("'1970-01-01T00:00:00.000Z'::timestamptz");
    expect(() => instantLiteral(Number.NaN)).toThrow(RangeError);
  });
});
