import type {Words} from "../../zh/index.ts";

export const wall = {
  whose: {
    visitor:
      "This notebook came by a link and is not yours. It sees neither your files nor your other notebooks, and nothing of it is kept here until you save it.",
    file: "This notebook came from a file that anyone may have written. It sees neither your files nor your other notebooks, and nothing of it is kept here until you save it."
  },
  still: "This notebook has not answered for some seconds.",
  halt: "Stop it",
  halted: "The notebook was stopped",
  why: {
    unresponsive: "It did not answer, and you stopped it.",
    keyboard: "It took the keyboard again and again while this page asked you something, so it was stopped.",
    flood: "It sent this page far more messages than any notebook needs, so it was stopped."
  },
  intact:
    "What it holds is not lost. When it opens again its cells do not run until you run them, so you can look first.",
  reopen: "Open without running"
} satisfies Words["app"]["wall"];
