/** What went wrong and what to do about it, in a sentence for the person at the terminal. */
export class CliError extends Error {}
