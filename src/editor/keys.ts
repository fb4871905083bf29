import type {CommandId} from "./commands.ts";

/** The keys that commands have at first; a letter by itself counts only where a cell has the focus. */
export const defaultKeys: Readonly<Partial<Record<CommandId, readonly string[]>>> = {
  run: ["Shift-Enter", "Mod-Enter"],
  edit: ["Enter"],
  "run-all": ["Mod-Shift-Enter"],
  "run-stale": ["Mod-Alt-Enter"],
  stop: ["Mod-."],
  undo: ["Mod-z"],
  redo: ["Mod-Shift-z", "Mod-y"],
  "add-above": ["a"],
  "add-below": ["b"],
  delete: ["Delete", "Backspace"],
  "move-up": ["Alt-ArrowUp"],
  "move-down": ["Alt-ArrowDown"],
  duplicate: ["d"],
  split: ["Mod-Shift-s"],
  merge: ["m"],
  fold: ["f"],
  pin: ["p"],
  hide: ["h"],
  menu: ["."],
  "to-js": ["1"],
  "to-sql": ["2"],
  "to-md": ["3"],
  "to-html": ["4"],
  "select-all": ["Mod-a"],
  find: ["Mod-Shift-f"],
  palette: ["Mod-Shift-p", "Mod-k"],
  ties: ["t"],
  keys: ["?"],
  read: ["r"],
  slides: ["s"]
};

export type KeyMap = Readonly<Record<string, string>>;

/** The keys of a command: the user's own one, or those that it has at first; "" is none. */
export function keysOf(id: CommandId, own: KeyMap): readonly string[] {
  const key = Object.hasOwn(own, id) ? own[id] : undefined;
  return key === undefined ? (defaultKeys[id] ?? []) : key ? [key] : [];
}

/** A pressed key as text: Mod-Shift-z, Alt-ArrowUp, ?. Mod is Ctrl, or ⌘ where there is one. */
export function keyOf(event: KeyboardEvent): string {
  const {ctrlKey, metaKey, altKey, shiftKey, code} = event;
  if (["Shift", "Control", "Alt", "Meta", "Process", "Dead", "Unidentified"].includes(event.key)) return "";
  // with Alt a letter may come as another sign
  const [, plain] = /^(?:Key|Digit)(.)$/.exec(altKey ? code : "") ?? [];
  const key = (plain ?? (event.key === " " ? "Space" : event.key)).replace(/^[A-Z]$/, (letter) => letter.toLowerCase());
  const sign = key.length === 1 && !/[a-z0-9]/.test(key);
  return [
    ctrlKey || metaKey ? "Mod-" : "",
    altKey ? "Alt-" : "",
    shiftKey && !(sign && !ctrlKey && !metaKey) ? "Shift-" : "",
    key
  ].join("");
}

/** Whether a key by itself writes or moves where a text has the focus. */
export const isPlain = (key: string): boolean => !key.startsWith("Mod-") && !key.startsWith("Alt-");

/** A key as it is shown. */
export function showKey(key: string, mac = /Mac|iPhone|iPad/.test(navigator.platform)): string {
  const names: Record<string, string> = mac
    ? {Mod: "⌘", Alt: "⌥", Shift: "⇧"}
    : {Mod: "Ctrl", Alt: "Alt", Shift: "Shift"};
  const arrows: Record<string, string> = {ArrowUp: "↑", ArrowDown: "↓", ArrowLeft: "←", ArrowRight: "→"};
  const parts = key
    .split(/-(?=.)/)
    .map((part) => names[part] ?? arrows[part] ?? (part.length === 1 ? part.toUpperCase() : part));
  return parts.join(mac ? "" : "+");
}
