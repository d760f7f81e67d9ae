/** Made once for each way of writing: making one takes longer than a hundred uses. */
const formats = new Map<string, Intl.NumberFormat>();

function format(locale: string, places: number | undefined): Intl.NumberFormat {
  const key = `${locale} ${places}`;
  let made = formats.get(key);
  if (!made) {
    const digits = places === undefined ? { maximumFractionDigits: 4 } : { minimumFractionDigits: places, maximumFractionDigits: places };
    made = new Intl.NumberFormat(locale, { ...digits, useGrouping: false });
    formats.set(key, made);
  }
  return made;
}

/** A number with the language's decimal mark and nothing else: years are numbers too. A true minus. */
export function plainNumber(locale: string, value: number): string {
  return `${value < 0 ? '−' : ''}${format(locale, undefined).format(Math.abs(value))}`;
}

/** With so many decimal places. */
export function fixedNumber(locale: string, value: number, places: number): string {
  return `${value < 0 ? '−' : ''}${format(locale, places).format(Math.abs(value))}`;
}
