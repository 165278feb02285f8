/** All that the window can reach of Electron: its port to the data process, and what it finds again after a crash. */
import { contextBridge, ipcRenderer } from 'electron';
import { beatChannel, dataPortChannel, keepChannel, keptChannel, wantPortChannel } from '../shared/ipc/channels.ts';

ipcRenderer.on(dataPortChannel, (event) => window.postMessage(dataPortChannel, location.origin, [...event.ports]));
ipcRenderer.on(beatChannel, () => ipcRenderer.send(beatChannel));

contextBridge.exposeInMainWorld('kabinet', {
  wantPort: () => ipcRenderer.send(wantPortChannel),
  keep: (text: string, isBusy: boolean) => ipcRenderer.send(keepChannel, text, isBusy),
  kept: () => ipcRenderer.invoke(keptChannel),
});
