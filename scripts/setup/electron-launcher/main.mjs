/**
 * Starts the app folder named on the command line, as the default app of an official Electron does.
 * It is installed with the stand-in Electron only (see ../fallback-electron.mjs), in development and tests.
 */

import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { app } from 'electron';

const require = createRequire(import.meta.url);

/** Flags stand before the app; what follows it belongs to the app. */
function readCommandLine(args) {
  const preloads = [];
  for (let i = 0; i < args.length; i++) {
    if (args[i] === '-r' || args[i] === '--require') preloads.push(args[++i]);
    else if (!args[i].startsWith('-')) return { preloads, target: resolve(args[i]) };
  }
  return { preloads, target: process.cwd() };
}

function readManifest(target) {
  const file = join(target, 'package.json');
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
}

function takeIdentity({ name, productName, version, desktopName, v8Flags }) {
  app.setName(productName ?? name ?? app.getName());
  if (version) app.setVersion(version);
  if (process.platform === 'linux') app.setDesktopName(desktopName ?? `${app.getName()}.desktop`);
  if (v8Flags) setFlagsFromString(v8Flags);
  // Electron has settled on a folder named after this launcher; an explicit choice stays.
  if (!app.commandLine.hasSwitch('user-data-dir')) app.setPath('userData', join(app.getPath('appData'), app.getName()));
}

function fail(target, error) {
  console.error(`Unable to start the app at ${target}: ${error.message}`);
  process.exit(1);
}

function findEntry(target) {
  try {
    return require.resolve(target);
  } catch (error) {
    return fail(target, error);
  }
}

const { preloads, target } = readCommandLine(process.argv.slice(1));
Object.defineProperty(process, 'defaultApp', { value: true, enumerable: true });
for (const file of preloads) require(resolve(file));

const manifest = readManifest(target);
const entry = findEntry(target);
if (manifest) takeIdentity(manifest);
app.setAppPath(manifest ? target : dirname(entry));
// Awaited at the top level: Electron holds `ready` back until the app's own modules have run.
await import(pathToFileURL(entry).href);
