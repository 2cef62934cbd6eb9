// What is typed in a row as the server takes it, and what becomes of it when two people type.
const LINE = /^(\w+)\[(\d+)]\.(\w+)$/;

/**
 * What is empty is absent, and so is a line of a list without anything but its name; the others move up, as
 * they do on the server. `names` says by the pointer into the body from which field a place in it comes.
 */
export function sent(values, prefix, isWhole) {
  const rest = name => prefix === '' ? name : name.slice(prefix.length + 1);
  const filled = {};
  for (const [name, value] of Object.entries(values)) {
    const [, list, at, key] = rest(name).match(LINE) ?? [];
    if (list && value !== '' && key !== 'item') (filled[list] ??= new Set()).add(at);
  }
  const body = {};
  const names = {};
  for (const [name, value] of Object.entries(values)) {
    const [, list, at, key] = rest(name).match(LINE) ?? [];
    if (list && !filled[list]?.has(at)) continue;
    const steps = list ? [list, [...filled[list]].indexOf(at), key] : rest(name).replace('[]', '').split('.');
    names[`${prefix === '' ? '' : '/0'}/${steps.join('/')}`] = name;
    if (value === '') continue;
    put(body, steps, name.endsWith('[]') ? value.split(',') : isWhole(name) && /^-?\d+$/.test(value) ? Number(value) : value);
  }
  return {body: prefix === '' ? body : [body], names};
}

function put(body, steps, value) {
  let at = body;
  steps.slice(0, -1).forEach((step, i) => { at = at[step] ??= typeof steps[i + 1] === 'number' ? [] : {}; });
  at[steps.at(-1)] = value;
}

/** What to take over from others, what to ask about, and what both sides now start from. */
export function merge(base, mine, theirs) {
  const take = [];
  const ask = [];
  const next = {};
  for (const [name, value] of Object.entries(mine)) {
    const before = base[name] ?? '';
    const other = theirs[name] ?? '';
    next[name] = other;
    if (other === value || other === before) continue;
    if (value === before) take.push([name, other]);
    else ask.push(name);
  }
  return {take, ask, base: next};
}
