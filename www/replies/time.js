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
  // What was written two mornings ago was not written yesterday, also before two whole days are over.
  const count = unit === "day" ? Math.round((midnight(now) - midnight(time)) / length) : Math.floor(past / length);
  const shown = unit
    ? new Intl.RelativeTimeFormat(undefined, { numeric: "auto" }).format(-count, unit)
    : date.toLocaleDateString(undefined, { dateStyle: "medium" });
  return [date.toISOString(), shown, full];
}

/** When the day of a time began, where the reader is. */
function midnight(time) {
  return new Date(time).setHours(0, 0, 0, 0);
}
