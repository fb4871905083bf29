import type {nothing, TemplateResult} from "lit";
import type {State} from "./state.ts";

/** What every view is: a part of the page as the state has it, which answers to the user by calling actions. */
export type View<Actions> = (state: State, actions: Actions) => TemplateResult | typeof nothing;
