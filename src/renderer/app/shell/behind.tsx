/** The doors and what lies behind each. Who is signed in decides, not a route: nobody gets in by an address. */
import { lazy, useEffect, useState } from 'react';
import { z } from 'zod';
import { holdsSessions } from '../../../shared/domain/staff.ts';
import type { ReadyStatus } from '../../../shared/ipc/contract/app.ts';
import { call } from '../client/index.ts';
import { type Door, Doors } from '../doors/doors.tsx';
import { forgetKept, keep, keptOf } from '../kept.ts';
import { SignIn } from '../sign-in/sign-in.tsx';
import { useLocking } from '../unsaved/use-locking.tsx';
import { useIdleLock } from './idle-lock.ts';
import { useDoor } from './use-door.ts';

const DrawDoor = lazy(() =>
  import('../../features/draw/draw-door.tsx').then((module) => ({ default: module.DrawDoor })),
);
const SessionsDoor = lazy(() =>
  import('../../features/sessions/sessions-door.tsx').then((module) => ({ default: module.SessionsDoor })),
);
const OfficeDoor = lazy(() =>
  import('../../features/office/office-door.tsx').then((module) => ({ default: module.OfficeDoor })),
);

const doorSchema = z.enum(['draw', 'sessions', 'office']);

export function Behind({ status }: { readonly status: ReadyStatus }) {
  const [chosen, choose] = useState<Door | null>(() => keptOf('door', doorSchema));
  const { lock, refresh } = useDoor(() => choose(null));
  const role = status.signedIn?.role ?? null;
  const person = status.childId ?? status.signedIn?.staffId ?? null;
  useEffect(() => forgetKept, [person]);
  useEffect(() => keep('door', chosen), [chosen]);
  const { lockByHand, lockByItself, question } = useLocking(() => void lock());
  useIdleLock(role === null ? null : status.idleSeconds[role], lockByItself);

  if (status.childId !== null || chosen === 'draw') return <DrawDoor status={status} onLeave={() => choose(null)} />;
  if (role !== null) {
    const StaffDoor = holdsSessions(role) ? SessionsDoor : OfficeDoor;
    return (
      <>
        <StaffDoor status={status} onLock={lockByHand} />
        {question}
      </>
    );
  }
  if (chosen === null) return <Doors status={status} onChoose={choose} />;
  return (
    <SignIn
      door={chosen}
      isDemo={status.isDemo}
      onBack={() => choose(null)}
      onPin={async (staffId, pin, newPin) => {
        await call('auth.signIn', newPin === undefined ? { staffId, pin } : { staffId, pin, newPin });
        await refresh();
      }}
    />
  );
}
