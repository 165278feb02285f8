import { expect, it } from 'vitest';
import { contentSecurityPolicy } from '../../../src/main/windows/content-security-policy.ts';

// Written out a second time: whoever loosens it has to say so twice.
it('allows what the app ships and nothing else', () => {
  expect(contentSecurityPolicy.split('; ').sort()).toEqual([
    "base-uri 'none'",
    "connect-src 'none'",
    "default-src 'none'",
    "font-src 'self'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "frame-src 'none'",
    "img-src 'self' blob: data:",
    "media-src 'self' blob:",
    "object-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "worker-src 'self' blob:",
  ]);
});
