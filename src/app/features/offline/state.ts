/** How far the site is kept for use without a network; bytes. */
export type Offline =
  | {readonly state: "off"}
  /** the user wants data saved, and has not said that she wants it all the same */
  | {readonly state: "saving"}
  /** the browser has no room for so much */
  | {readonly state: "full"; readonly total: number}
  | {readonly state: "keeping"; readonly done: number; readonly total: number}
  | {readonly state: "kept"};

export interface OfflineState {
  readonly site: Offline;
  /** whether a newer build of the site waits */
  readonly update: boolean;
}

export type OfflineEvent =
  {readonly type: "offline.changed"; readonly site: Offline} | {readonly type: "offline.update-found"};

export function reduceOffline(state: OfflineState, event: OfflineEvent): OfflineState {
  switch (event.type) {
    case "offline.changed":
      return {...state, site: event.site};
    case "offline.update-found":
      return {...state, update: true};
  }
}
