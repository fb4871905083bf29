import type {Context} from "../store/context.ts";
import {readRoute} from "../router/route.ts";
import {saveLanguage} from "../ui/language-preference.ts";
import type {Actions} from "../store/actions.ts";

/** What can be done on every page. */
export function pageActions(context: Context): Pick<Actions, "go" | "speak" | "reload" | "closeFault"> {
  const {dispatch, go, readdress} = context;
  return {
    go,
    speak(language) {
      saveLanguage(language);
      const route = readRoute(location.href);
      const address = new URL(location.href);
      address.searchParams.delete("lang");
      history.replaceState(history.state, "", address.href);
      readdress(route);
      context.session?.speak(language);
      dispatch({type: "language", language});
    },
    reload: () => location.reload(),
    closeFault: () => dispatch({type: "fault", fault: null})
  };
}
