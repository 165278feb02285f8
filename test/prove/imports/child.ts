/** Reads one file in a process of its own, as the thread for it does: told how long it took and how much memory. */
import { readBeside } from '../../../src/data/services/import/read-beside.ts';
import { ImportRefusal } from '../../../src/shared/import/problem.ts';

const path = process.argv[2] ?? '';
const before = process.memoryUsage().rss;
let most = before;
const watch = setInterval(() => {
  most = Math.max(most, process.memoryUsage().rss);
}, 20);
const start = process.cpuUsage();
let outcome: string;
try {
  const content = await readBeside(
    { path, today: '2026-04-22' as never },
    new AbortController().signal,
    () => undefined,
  );
  outcome = content === null ? 'stopped' : 'read';
} catch (error) {
  outcome = error instanceof ImportRefusal ? (error.problems[0]?.code ?? 'refused') : `crash: ${String(error)}`;
}
// Of the processor, in all threads: what else runs on the PC does not count.
const cpu = process.cpuUsage(start);
clearInterval(watch);
most = Math.max(most, process.memoryUsage().rss);
process.stdout.write(JSON.stringify({ outcome, ms: (cpu.user + cpu.system) / 1000, bytes: most - before }));
process.exit(0);
