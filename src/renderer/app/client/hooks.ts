/** Calls from components: reading that stays fresh, and sending that says what went wrong. */
import { QueryClient, type UseQueryResult, useMutation, useQuery } from '@tanstack/react-query';
import { useCallback } from 'react';
import type { CallInput, CallName, CallOutput } from '../../../shared/ipc/contract/index.ts';
import type { ChangeTopic } from '../../../shared/ipc/events.ts';
import { CallError } from '../../../shared/ipc/result.ts';
import { showToast } from '../../ui/index.ts';
import { useWords } from '../words.ts';
import { call, onDataEvent, onReconnect } from './client.ts';
import { errorText } from './error-text.ts';

/** Reads are cheap and local: shown at once from what is known, always read again when something changed. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      networkMode: 'always',
      staleTime: Number.POSITIVE_INFINITY,
      retry: (failures, error) => failures < 5 && error instanceof CallError && error.code === 'connection',
      retryDelay: 100,
      refetchOnWindowFocus: false,
    },
    mutations: { networkMode: 'always', retry: false },
  },
});

/** Which calls show facts of a topic, by the beginning of their names: a tap in a session reads no roster again. */
const readersOf: Readonly<Record<ChangeTopic, readonly string[]>> = {
  people: [
    'children.',
    'staff.',
    'exportLeave.',
    'emergency.',
    'draw.outFacts',
    'rooms.',
    'auth.',
    'childFile.',
    'groups.',
    'lists.',
    'search.',
    'draw.children',
    'draw.photo',
    'draw.profile',
    'handProfile.',
    'goals.',
    'plan.',
    'progress.',
    'sessions.',
    'certify.',
    'makeUps.',
    'attendance.',
    'reports.',
    'app.',
    'imports.list',
    'erasure.',
  ],
  plan: ['plan.', 'calendar.', 'sessions.today', 'progress.', 'attendance.', 'reports.'],
  sessions: [
    'sessions.',
    'certify.',
    'makeUps.',
    'goals.',
    'goalBank.',
    'search.',
    'progress.',
    'attendance.',
    'reports.',
    'plan.week',
    'plan.myMinutes',
  ],
  drawings: [
    'draw.gallery',
    'draw.binned',
    'draw.starters',
    'starters.',
    'draw.links',
    'drawings.',
    'progress.drawings',
    'progress.timeline',
    'progress.thumbnail',
  ],
  settings: [
    'app.',
    'auth.',
    'rooms.',
    'backup.',
    'copies.state',
    'copies.drives',
    'erasure.',
    'template.',
    'attendance.month',
  ],
  voice: ['voice.', 'draw.spokenWords'],
};

function readAgain(names: readonly string[]): void {
  void queryClient.invalidateQueries({
    predicate: ({ queryKey: [name] }) => typeof name === 'string' && names.some((start) => name.startsWith(start)),
  });
}

onDataEvent((event) => {
  if (event.event === 'changed') readAgain(readersOf[event.topic]);
  if (event.event === 'signed-out') readAgain(['app.status']);
});
onReconnect(() => void queryClient.invalidateQueries());

/**
 * Reads through the contract; read again whenever facts change, here or in another window.
 * @param isWanted false: do not read (yet)
 */
export function useCall<Name extends CallName>(
  name: Name,
  input: CallInput<Name>,
  isWanted = true,
): UseQueryResult<CallOutput<Name>, CallError> {
  return useQuery<CallOutput<Name>, CallError>({
    queryKey: [name, input],
    queryFn: () => call(name, input),
    enabled: isWanted,
  });
}

/** Sends a call; a refusal is told in a toast and `send` gives undefined. */
export function useSend<Name extends CallName>(name: Name) {
  const { t } = useWords();
  const { mutateAsync, isPending } = useMutation<CallOutput<Name>, CallError, CallInput<Name>>({
    mutationFn: (input) => call(name, input),
  });
  const send = useCallback(
    async (input: CallInput<Name>): Promise<CallOutput<Name> | undefined> => {
      try {
        return await mutateAsync(input);
      } catch (error) {
        showToast({ message: errorText(t, error), tone: 'problem' });
        return undefined;
      }
    },
    [mutateAsync, t],
  );
  return { send, isPending };
}
