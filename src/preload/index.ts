/** All that the window can reach of Electron: it may ask for its port to the data process, once it listens for it. */
import { contextBridge, ipcRenderer } from 'electron';
import { dataPortChannel, wantPortChannel } from '../shared/ipc/channels.ts';

ipcRenderer.on(dataPortChannel, (event) => window.postMessage(dataPortChannel, location.origin, [...event.ports]));

contextBridge.exposeInMainWorld('kabinet', { wantPort: () => ipcRenderer.send(wantPortChannel) });
