/** Slugs of the indicators that a view asks for. */
export function slugsOf(view: string): readonly string[] {
  const list = new URLSearchParams(view).get("i") ?? "";
  return list.split("~").filter((slug) => /^[a-z0-9-]+$/.test(slug));
}

/** The data release that a view is pinned to, else the newest. */
export function releaseOf(view: string, newest: string): string {
  const pinned = new URLSearchParams(view).get("d") ?? "";
  return /^\d{4}-\d\d-\d\d$/.test(pinned) ? pinned : newest;
}

/** Whether a view is anything but an indicator as the site draws it by itself. */
export function isChosen(view: string, slug: string | null, newest: string): boolean {
  const parameters = new URLSearchParams(view);
  const usual = {i: slug, r: "", k: "actual~target", y: "", c: "auto", s: "linear", b: "", u: "", d: newest};
  return (
    slug === null || Object.entries(usual).some(([name, value]) => !["", value].includes(parameters.get(name) ?? ""))
  );
}
