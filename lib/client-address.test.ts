import { describe, expect, it } from "vitest";
import { clientAddress } from "./client-address";

describe("clientAddress", () => {
  it("believes nobody without a trusted proxy", () => {
    expect(clientAddress("203.0.113.7", false)).toBeNull();
    expect(clientAddress(null, true)).toBeNull();
  });

  it("takes the entry the proxy wrote, not what the client put before it", () => {
    expect(clientAddress("10.0.0.1, 203.0.113.7", true)).toBe("203.0.113.7");
    expect(clientAddress("::ffff:203.0.113.7", true)).toBe("203.0.113.7");
  });

  it("counts an IPv6 network as one", () => {
    expect(clientAddress("2001:DB8:1:2:3:4:5:6", true)).toBe("2001:db8:1:2::/64");
    expect(clientAddress("2001:db8::6", true)).toBe("2001:db8:0:0::/64");
    expect(clientAddress("::1", true)).toBe("0:0:0:0::/64");
  });

  it("takes no other words", () => {
    expect(clientAddress("unknown", true)).toBeNull();
    expect(clientAddress("203.0.113.7, ", true)).toBeNull();
  });
});
