/** A flat table from names to 53-bit numbers: a hundred thousand people cost a few megabytes, and no object each. */

export type NameTable = {
  /** The number kept with a name; undefined: the name isn't there. */
  readonly get: (name: string) => number | undefined;
  readonly set: (name: string, value: number) => void;
};

/**
 * Names are told apart by 53 bits of their letters. Two that fell together would only be taken for the same
 * name: a file gets a number that it didn't need.
 */
export function createNameTable(): NameTable {
  let size = 0;
  let keys = new Float64Array(1024);
  let values = new Float64Array(1024);
  const slotOf = (key: number, among: Float64Array): number => {
    let slot = key % among.length;
    while (among[slot] !== 0 && among[slot] !== key) slot = (slot + 1) % among.length;
    return slot;
  };
  const grow = (): void => {
    const wider = new Float64Array(keys.length * 2);
    const moved = new Float64Array(keys.length * 2);
    for (const [slot, key] of keys.entries()) {
      if (key === 0) continue;
      const place = slotOf(key, wider);
      wider[place] = key;
      moved[place] = values[slot] ?? 0;
    }
    keys = wider;
    values = moved;
  };
  return {
    get: (name) => {
      const slot = slotOf(numberOf(name), keys);
      return keys[slot] === 0 ? undefined : values[slot];
    },
    set: (name, value) => {
      if (size * 2 >= keys.length) grow();
      const key = numberOf(name);
      const slot = slotOf(key, keys);
      if (keys[slot] === 0) size += 1;
      keys[slot] = key;
      values[slot] = value;
    },
  };
}

/** 53 bits of a text, never 0 (two rounds of FNV-1a, with different starts). */
function numberOf(text: string): number {
  let low = 0x811c9dc5;
  let high = 0x2f0b4a27;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    low = Math.imul(low ^ code, 0x01000193);
    high = Math.imul(high ^ (code + index), 0x01000193);
  }
  return (high >>> 11) * 2 ** 32 + (low >>> 0) + 1;
}
