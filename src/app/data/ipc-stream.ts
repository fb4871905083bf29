const mark = 0xff_ff_ff_ff;

/** Whether bytes are an Arrow IPC stream from its first message to its end; of one that is cut the end is missing. */
export function isCompleteIpcStream(ipc: Uint8Array): boolean {
  if (ipc.length < 16) return false;
  const view = new DataView(ipc.buffer, ipc.byteOffset, ipc.byteLength);
  const end = ipc.length - 8;
  return view.getUint32(0, true) === mark && view.getUint32(end, true) === mark && view.getUint32(end + 4, true) === 0;
}
