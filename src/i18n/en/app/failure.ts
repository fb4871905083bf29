import type {Words} from "../../zh/index.ts";

export const failure = {
  title: "One step did not work",
  going: "The rest of the page still does; your notebooks and files are in this browser, unchanged.",
  again: "Try it again; if it fails again, reload the page.",
  close: "OK",
  details: "Details",
  hint: "Nothing of your notebooks and files is in them, and they are not sent anywhere. To report the problem, copy them to whoever runs this site.",
  copy: "Copy details",
  copied: "Copied",
  uncopied: "The browser does not allow copying; please select the text above.",
  report: {
    version: "Version",
    data: "data",
    address: "Address",
    time: "Time",
    browser: "Browser",
    state: "State",
    online: "online",
    offline: "no network",
    kept: "opened from the files kept on this device",
    unkept: "opened from the site"
  }
} satisfies Words["app"]["failure"];
