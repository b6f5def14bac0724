/** How often someone without a session may ask something, by address, in this process: a brake on guessing and on broken programs. */
const PER_MINUTE = 60;
const MOST_KEPT = 5_000;
type Window = { since: number; count: number };
const windows = new Map<string, Window>();

export function mayAsk(who: string, now = Date.now(), perMinute = PER_MINUTE): boolean {
  const open = windows.get(who);
  if (open && now - open.since < 60_000) {
    open.count += 1;
    return open.count <= perMinute;
  }
  if (windows.size >= MOST_KEPT)
    for (const [key, { since }] of windows) if (now - since >= 60_000) windows.delete(key);
  if (windows.size >= MOST_KEPT) windows.clear();
  windows.set(who, { since: now, count: 1 });
  return true;
}
