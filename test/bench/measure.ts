/** Timing: contenders take turns, the order moves on by one each round, and medians are compared. */

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? NaN) + upper) / 2;
}

/** Lowest and highest, for a note: `4.1–5.0`. */
export const spread = (values: readonly number[], digits = 1): string =>
  `${Math.min(...values).toFixed(digits)}–${Math.max(...values).toFixed(digits)}`;

/** One measurement in milliseconds (or whatever it measures). */
export type Take = () => number | Promise<number>;

/** `rounds` measurements of each contender by name, taken in turns. */
export async function takeTurns<Name extends string>(
  contenders: Readonly<Record<Name, Take>>,
  rounds: number,
): Promise<Record<Name, number[]>> {
  const names = Object.keys(contenders) as Name[];
  const taken = Object.fromEntries(names.map((name) => [name, []])) as unknown as Record<Name, number[]>;
  for (let round = 0; round < rounds; round += 1) {
    for (let turn = 0; turn < names.length; turn += 1) {
      const name = names[(turn + round) % names.length] as Name;
      taken[name].push(await contenders[name]());
    }
  }
  return taken;
}

/** Milliseconds of this thread's own work so far: what others do on the machine does not count. */
function worked(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}

/** Milliseconds that one call of `work` takes, over `times` calls; the garbage it makes is its own cost. */
export const timed = (work: () => unknown, times = 1): Take => {
  return async () => {
    const before = worked();
    for (let i = 0; i < times; i += 1) {
      const result = work();
      if (result instanceof Promise) await result;
    }
    return (worked() - before) / times;
  };
};

/** How time grows with size: the slope of the line through their logarithms. 1 is in proportion, 0 not at all. */
export function slope(points: readonly (readonly [size: number, time: number])[]): number {
  const logs = points.map(([size, time]) => [Math.log(size), Math.log(time)] as const);
  const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
  const [x, y] = [mean(logs.map(([size]) => size)), mean(logs.map(([, time]) => time))];
  const together = logs.reduce((sum, [size, time]) => sum + (size - x) * (time - y), 0);
  return together / logs.reduce((sum, [size]) => sum + (size - x) ** 2, 0);
}
