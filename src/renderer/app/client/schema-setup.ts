/** First import of the window: the strict CSP forbids the code that zod would otherwise write for itself. */
import { z } from 'zod';

z.config({ jitless: true });
