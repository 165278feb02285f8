import { useEffect, useState } from 'react';

/** The wall clock, `HH:mm:ss`, as the data process has it. */
export const timeNow = () => new Date().toTimeString().slice(0, 8);

/** The local moment it is now on that day, each second anew. */
export function useNow(day: string): string {
  const [time, setTime] = useState(timeNow);
  useEffect(() => {
    const timer = setInterval(() => setTime(timeNow()), 1000);
    return () => clearInterval(timer);
  }, []);
  return `${day}T${time}`;
}
