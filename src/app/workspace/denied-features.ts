/** What Chromium tells of the features that a policy can take from a frame; other browsers tell nothing. */
interface FeaturePolicy {
  features(): readonly string[];
}

// Those that every browser knows by this name: one that it does not know would be a warning on its console.
const known = ["camera", "display-capture", "fullscreen", "geolocation", "microphone"];

/** The value of a frame's `allow` that denies it every feature, also those that a click inside it could open. */
export function nothingAllowed(page: Document = document): string {
  const {featurePolicy} = page as Document & {readonly featurePolicy?: FeaturePolicy};
  return (featurePolicy?.features() ?? known).map((name) => `${name} 'none'`).join("; ");
}
