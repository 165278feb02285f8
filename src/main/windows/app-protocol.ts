/** `app://kabinet/`: the app's own files, and printable documents held in memory. Nothing else has an address. */
import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { protocol } from 'electron';
import { appOrigin } from './app-origin.ts';
import { contentSecurityPolicy } from './content-security-policy.ts';
import { resolveInside } from './resolve-inside.ts';

const mimeTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
  '.json': 'application/json',
  '.wasm': 'application/wasm',
};

const documents = new Map<string, string>();

/** Before the app is ready: the scheme is a real origin and trusted. */
export function declareAppScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: 'app', privileges: { standard: true, secure: true, codeCache: true } },
  ]);
}

/** @param root folder of the built window */
export function serveApp(root: string): void {
  protocol.handle('app', async (request) => {
    const url = new URL(request.url);
    if (`app://${url.host}` !== appOrigin) return notFound();
    const document = documents.get(url.pathname);
    if (document !== undefined) return respond(document, '.html');
    const file = resolveInside(root, url.pathname === '/' ? '/index.html' : url.pathname);
    if (file === null) return notFound();
    try {
      return respond(await readFile(file), extname(file));
    } catch {
      return notFound();
    }
  });
}

/** Gives an HTML document an address for good. */
export function serveDocument(path: string, html: string): void {
  documents.set(path, html);
}

/** Gives an HTML document an address for as long as `use` works with it. */
export async function withDocument<Result>(html: string, use: (url: string) => Promise<Result>): Promise<Result> {
  const path = `/print/${randomUUID()}`;
  documents.set(path, html);
  try {
    return await use(appOrigin + path);
  } finally {
    documents.delete(path);
  }
}

function respond(body: string | Buffer, extension: string): Response {
  return new Response(typeof body === 'string' ? body : new Uint8Array(body), {
    headers: {
      'content-type': mimeTypes[extension] ?? 'application/octet-stream',
      'content-security-policy': contentSecurityPolicy,
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
    },
  });
}

const notFound = () => new Response('', { status: 404, headers: { 'content-security-policy': contentSecurityPolicy } });
