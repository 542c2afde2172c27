import { describe, expect, it } from "vitest";
import { csvRecord, writeCsv } from "./csv-writer";

describe("csvRecord", () => {
  it("writes RFC 4180", () => {
    expect(csvRecord(["a", 'say "x"', "1,5", "two\nlines", " edge", null])).toBe(
      'a,"say ""x""","1,5","two\nlines"," edge",\r\n',
    );
  });

  it("makes text of what a spreadsheet would run, and leaves numbers numbers", () => {
    expect(csvRecord(["=1+1", "+1", "-1", "@x", "\tx", "\rx"])).toBe(`'=1+1,'+1,'-1,'@x,'\tx,"'\rx"\r\n`);
    expect(csvRecord([-1, 2.5, 0])).toBe("-1,2.5,0\r\n");
    expect(() => csvRecord([Number.NaN])).toThrow(RangeError);
  });

  it("keeps a lone empty cell apart from a blank line", () => {
    expect(writeCsv(["only"], [[""], [null]])).toBe('only\r\n""\r\n""\r\n');
  });
});
