import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Deaths } from '../../../src/main/services/deaths.ts';
import { EventLog } from '../../../src/main/services/event-log.ts';
import { Kept } from '../../../src/main/services/kept.ts';
import { safeChoiceOf, safePage } from '../../../src/main/windows/safe-page.ts';

describe('dying', () => {
  it('three times within a minute is a loop, and so is each time after it', () => {
    const deaths = new Deaths({ most: 3, withinMs: 60_000 });
    expect([0, 20_000, 40_000, 41_000].map((time) => deaths.add(time))).toEqual([false, false, true, true]);
  });

  it('now and then is none, and what was forgiven does not count', () => {
    const deaths = new Deaths({ most: 3, withinMs: 60_000 });
    expect([0, 30_000, 60_000, 90_000].map((time) => deaths.add(time))).toEqual([false, false, false, false]);
    deaths.forgive();
    expect(deaths.add(90_001)).toBe(false);
    expect(deaths.lately).toBe(1);
  });
});

describe('what a lost page finds again', () => {
  it('is what it kept, once, and only after it was lost', () => {
    const kept = new Kept();
    kept.keep('place', true);
    expect(kept.take()).toBeNull();
    kept.comeBack();
    expect(kept.take()).toBe('place');
    expect(kept.take()).toBeNull();
  });

  it('is never what another person had kept', () => {
    const kept = new Kept();
    kept.belongTo('a');
    kept.keep('place of a', true);
    kept.belongTo('a');
    expect(kept.isBusy).toBe(true);
    kept.belongTo(null);
    kept.comeBack();
    expect(kept.take()).toBeNull();
    expect(kept.isBusy).toBe(false);
  });

  it.each([[undefined], [17], [{}], ['x'.repeat(4_000_001)]])('is nothing where %s was sent', (sent) => {
    const kept = new Kept();
    kept.keep('place', false);
    kept.keep(sent, 'yes');
    kept.comeBack();
    expect(kept.take()).toBeNull();
    expect(kept.isBusy).toBe(false);
  });
});

it('the log counts, and a folder that cannot be written stops nothing', () => {
  const folder = mkdtempSync(join(tmpdir(), 'kabinet-log-'));
  const file = join(folder, 'logs', 'kabinet.log');
  const log = new EventLog(file, () => new Date('2026-04-22T09:00:00Z'));
  log.write({ what: 'window-hung' });
  log.write({ what: 'window-died', how: 'killed', lately: 1 });
  log.write({ what: 'window-hung' });
  const lines = readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(lines).toEqual([
    { at: '2026-04-22T09:00:00.000Z', what: 'window-hung', times: 1 },
    { at: '2026-04-22T09:00:00.000Z', what: 'window-died', how: 'killed', lately: 1, times: 1 },
    { at: '2026-04-22T09:00:00.000Z', what: 'window-hung', times: 2 },
  ]);
  expect(() => new EventLog('/dev/null/kabinet.log').write({ what: 'started' })).not.toThrow();
  rmSync(folder, { recursive: true });
});

it('the log begins a new file when the old one is large', () => {
  const folder = mkdtempSync(join(tmpdir(), 'kabinet-log-'));
  const file = join(folder, 'kabinet.log');
  const log = new EventLog(file);
  for (let index = 0; index < 4000; index++) log.write({ what: 'window-died', how: 'killed', lately: index });
  expect(readFileSync(file).length).toBeLessThan(270_000);
  expect(readFileSync(`${file}.old`).length).toBeGreaterThan(250_000);
  rmSync(folder, { recursive: true });
});

describe('the safe page', () => {
  it('speaks three languages, has no script, and its links are the choices', () => {
    const html = safePage('stopped');
    for (const language of ['kk', 'ru', 'en']) expect(html).toContain(`<section lang="${language}">`);
    expect(html).not.toMatch(/<script|\son\w+=|style=/);
    const links = [...html.matchAll(/href="([^"]+\?[^"]+)"/g)].map(([, href]) => safeChoiceOf(href ?? ''));
    expect(links).toEqual(['again', 'plain', 'quit', 'again', 'plain', 'quit', 'again', 'plain', 'quit']);
  });

  it('offers no start where somebody else holds the data', () => {
    expect(safePage('in-use')).not.toContain('?plain');
  });

  it.each(['app://kabinet/safe/page.html', 'app://kabinet/safe/page.html?else', 'https://example.com/?quit'])(
    '%s is no choice',
    (url) => expect(safeChoiceOf(url)).toBeNull(),
  );
});
