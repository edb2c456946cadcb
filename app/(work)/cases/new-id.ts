/** A random uuid, made here so that sending twice is one act. `crypto.randomUUID` needs https; this works on any address. */
export const newId = (): string => {
  const hex = Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join(
    '',
  )
  // Version 4 and the variant, in their places (RFC 9562).
  return hex.replace(
    /^(.{8})(.{4}).(.{3})(.)(.{3})(.{12})$/,
    (_all, one: string, two: string, three: string, variant: string, four: string, five: string) =>
      `${one}-${two}-4${three}-${((parseInt(variant, 16) & 3) | 8).toString(16)}${four}-${five}`,
  )
}
