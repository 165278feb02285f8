/** The window begins here. */
import './app/client/schema-setup.ts';
import { QueryClientProvider } from '@tanstack/react-query';
import { createRoot } from 'react-dom/client';
import { queryClient } from './app/client/index.ts';
import { recallKept } from './app/kept.ts';
import { Shell } from './app/shell/shell.tsx';

const root = document.getElementById('root');
await recallKept();
if (root) {
  createRoot(root).render(
    <QueryClientProvider client={queryClient}>
      <Shell />
    </QueryClientProvider>,
  );
}
