/** Every answer of the app's own address carries the policy; nothing outside its folder or of another host has an answer. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { serveApp } from '../../../src/main/windows/app-protocol.ts';
import { contentSecurityPolicy } from '../../../src/main/windows/content-security-policy.ts';

type Answer = (request: { readonly url: string }) => Promise<Response>;
const served = vi.hoisted(() => ({ answer: null as Answer | null }));
vi.mock('electron', () => ({
  protocol: { handle: (_scheme: string, answer: Answer) => void (served.answer = answer) },
}));

const folder = mkdtempSync(join(tmpdir(), 'kabinet-served-'));
const root = join(folder, 'renderer');
beforeAll(async () => {
  const { mkdirSync } = await import('node:fs');
  mkdirSync(root);
  writeFileSync(join(root, 'index.html'), '<!doctype html>');
  writeFileSync(join(folder, 'secret.html'), 'secret');
  serveApp(root);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const ask = async (url: string) => (served.answer ? served.answer({ url }) : Promise.reject(new Error('not served')));

it.each(['app://kabinet/', 'app://kabinet/index.html', 'app://kabinet/nothing.html', 'app://other/'])(
  '%s answers with the policy',
  async (url) => {
    expect((await ask(url)).headers.get('content-security-policy')).toBe(contentSecurityPolicy);
  },
);

it('says of what it gives that it is what it is called', async () => {
  const answer = await ask('app://kabinet/');
  expect([answer.status, answer.headers.get('x-content-type-options')]).toEqual([200, 'nosniff']);
});

it.each(['app://other/index.html', 'app://kabinet/..%2fsecret.html', 'app://kabinet/%2e%2e%2fsecret.html'])(
  '%s has no answer',
  async (url) => expect((await ask(url)).status).toBe(404),
);
