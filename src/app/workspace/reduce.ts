import {isUntrusted, type NotebookEvent, type OpenNotebook, type WorkspaceEvent, type WorkspaceState} from "./state.ts";

export function reduceWorkspace(state: WorkspaceState, event: WorkspaceEvent): WorkspaceState {
  switch (event.type) {
    case "workspace.opened":
      return {...state, notebooks: new Map(state.notebooks).set(event.notebook.key, event.notebook)};
    case "workspace.forgotten": {
      const notebooks = new Map(state.notebooks);
      notebooks.delete(event.key);
      return {...state, notebooks};
    }
    case "workspace.session-opened":
      return {...state, session: event.session};
    case "workspace.session-closed":
      return {...state, session: null};
    case "workspace.preferences-set":
      return state.session ? {...state, session: {...state.session, preferences: event.preferences}} : state;
    case "workspace.engine-changed":
      return {...state, engine: event.engine};
    case "workspace.frame-changed":
      // with the frame its database has gone
      if (event.frameStatus.state === "terminated")
        return {...state, frameStatus: event.frameStatus, permission: null, engine: {state: "off"}};
      return {...state, frameStatus: event.frameStatus};
    case "workspace.permission-asked":
      return {...state, permission: event.permission};
    case "workspace.permission-answered":
      return {...state, permission: null};
    case "workspace.page-changed":
      return {...state, engine: {state: "off"}, frameStatus: {state: "opening"}, permission: null};
    default: {
      const notebook = state.notebooks.get(event.key);
      const ids =
        event.type === "workspace.save-attempted" && event.id !== null
          ? new Map(state.ids).set(event.key, event.id)
          : state.ids;
      if (!notebook) return {...state, ids};
      return {...state, ids, notebooks: new Map(state.notebooks).set(event.key, reduceNotebook(notebook, event))};
    }
  }
}

function reduceNotebook(open: OpenNotebook, event: NotebookEvent): OpenNotebook {
  switch (event.type) {
    case "workspace.edited": {
      const {notebook, inputs} = event;
      const saveStatus = open.isAutosaved ? open.saveStatus : "unsaved";
      return {...open, notebook, saveStatus, ...(inputs ? {choices: {...open.choices, inputs}} : {})};
    }
    case "workspace.chosen":
      return {...open, choices: {...open.choices, ...event.choices}};
    case "workspace.autosave-began":
      // a stranger's notebook is the user's when she has kept it
      return {...open, isAutosaved: true, origin: isUntrusted(open) ? "made" : open.origin};
    case "workspace.save-attempted":
      return {...open, saveStatus: event.saveStatus, id: event.id};
    case "workspace.changed-elsewhere":
      return {...open, remoteChange: event.remoteChange};
    case "workspace.moved": {
      const {id, title} = event.record;
      const notebook = {...open.notebook, title};
      return {...open, id, notebook, saveStatus: "saved", remoteChange: null};
    }
    case "workspace.file-given":
      return {...open, files: [...open.files.filter(({name}) => name !== event.file.name), event.file]};
    case "workspace.shipped-change-seen":
      return {...open, shipped: open.shipped && {...open.shipped, changed: false}};
    case "workspace.data-switched":
      return {...open, data: event.data};
  }
}
