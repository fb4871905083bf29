import {array, assert, asyncProperty, nat, property, uint8Array} from "fast-check";
import {expect, test} from "vitest";
import {
  concatenate,
  crc32,
  crc32Hex,
  fromBase64,
  fromBase64Url,
  readBytes,
  toBase64,
  toBase64Url,
  toHex
} from "../../src/core/index.ts";

const bytes = uint8Array({maxLength: 300});
const streamOf = (parts: readonly Uint8Array[], onCancel = () => {}) => {
  const left = [...parts];
  return new ReadableStream<Uint8Array>({
    pull: (controller) => (left.length > 0 ? controller.enqueue(left.shift()!) : controller.close()),
    cancel: onCancel
  });
};

test("parts stand one after the other", () => {
  expect(concatenate([Uint8Array.of(1, 2), Uint8Array.of(), Uint8Array.of(3)])).toEqual(Uint8Array.of(1, 2, 3));
  expect(concatenate([])).toEqual(Uint8Array.of());
});

test("a stream is read to its end, and no further than it may be", async () => {
  await assert(
    asyncProperty(array(bytes, {maxLength: 8}), nat(1200), async (parts, most) => {
      const all = concatenate(parts);
      expect(await readBytes(streamOf(parts), most)).toEqual(all.length <= most ? all : null);
    })
  );
  let pulled = 0;
  let cancelled = false;
  const endless = new ReadableStream<Uint8Array>({
    pull: (controller) => (pulled++, controller.enqueue(new Uint8Array(1000))),
    cancel: () => void (cancelled = true)
  });
  expect(await readBytes(endless, 10_000)).toBeNull();
  expect([pulled < 20, cancelled]).toEqual([true, true]);
});

test("base64 comes back as it was, in files and in addresses, and what is none is nothing", () => {
  assert(
    property(bytes, (some) => {
      expect(toBase64(some)).toBe(Buffer.from(some).toString("base64"));
      expect(toBase64Url(some)).toBe(Buffer.from(some).toString("base64url"));
      expect(fromBase64(toBase64(some))).toEqual(some);
      expect(fromBase64Url(toBase64Url(some))).toEqual(some);
    })
  );
  expect(toBase64(new Uint8Array(100_000))).toHaveLength(133_336);
  for (const text of ["a", "a+b/", "一二", "====", "ab cd"]) expect(fromBase64Url(text)).toBeNull();
  expect(fromBase64("a")).toBeNull();
});

test("the check sum is that of the standards", () => {
  const text = (letters: string) => new TextEncoder().encode(letters);
  expect(crc32(text("123456789"))).toBe(0xcbf43926);
  expect([crc32Hex(text("123456789")), crc32Hex(text(""))]).toEqual(["cbf43926", "00000000"]);
  expect(toHex(Uint8Array.of(0, 10, 255))).toBe("000aff");
});
