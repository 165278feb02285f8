/** Whether the record on screen is open in an emergency: what changes it or takes it out is not offered then. */
import { createContext, useContext } from 'react';

const ReadOnlyContext = createContext(false);
export const ReadOnlyProvider = ReadOnlyContext.Provider;
export const useReadOnly = (): boolean => useContext(ReadOnlyContext);
