/** The data of a chart are not there. */
export class Missing extends Error {
  override readonly name = "Missing";
}
