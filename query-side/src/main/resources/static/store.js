// What this browser alone keeps for a page. Where it may keep nothing, pages do without.

/** Keeps a value, or forgets what was kept if it is null; says whether that was possible. */
export function put(key, value) {
  try {
    if (value === null) localStorage.removeItem(key);
    else localStorage.setItem(key, JSON.stringify(value));
    return true;
  } catch { return false; }
}

/** What is kept; null if nothing is, or nothing that can be read. */
export function take(key) {
  try { return JSON.parse(localStorage.getItem(key)); } catch { return null; }
}
