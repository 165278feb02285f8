/** What a step of the tests reports: how many checks passed and failed, and a few words. */
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { inProject } from '../../setup/paths.mjs';

/** @typedef {{passed: number, failed: number, detail: string}} StepResult */

/** A step that is one check. @returns {StepResult} */
export const oneCheck = (ok, detail = '') => ({ passed: ok ? 1 : 0, failed: ok ? 0 : 1, detail });

/** A runner that found nothing to run has not passed. @returns {StepResult} */
export const counted = (passed, failed, detail = '') =>
  passed + failed > 0 ? { passed, failed, detail } : { passed: 0, failed: 1, detail: 'ran nothing' };

/** Path of a fresh report file; an older one is removed, so that it is never read in place of a missing one. */
export function newReport(name) {
  mkdirSync(inProject('out', 'test'), { recursive: true });
  const file = inProject('out', 'test', name);
  rmSync(file, { force: true });
  return file;
}

/** A report's content, or undefined when the runner did not get so far. */
export function readReport(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}
