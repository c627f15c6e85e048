/**
 * When a reply was written, in the reader's language.
 */

const UNITS = [
  ["minute", 60_000, 60],
  ["hour", 3_600_000, 24],
  ["day", 86_400_000, 7],
];

/** A time in milliseconds: for machines, as it is shown, and in full. What is older than a week shows its day. */
export function write(time, now) {
  const date = new Date(time);
  if (Number.isNaN(date.getTime())) return ["", "", ""];
  const full = date.toLocaleString(undefined, { dateStyle: "long", timeStyle: "short" });
  const past = Math.max(0, now - time);
  const [unit, length] = UNITS.find(([, length, most]) => past < length * most) ?? [];
  const shown = unit
    ? new Intl.RelativeTimeFormat(undefined, { numeric: "auto" }).format(-Math.floor(past / length), unit)
    : date.toLocaleDateString(undefined, { dateStyle: "medium" });
  return [date.toISOString(), shown, full];
}
