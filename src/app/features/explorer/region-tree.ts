import type {RegionFacet} from "virtual:facets";
import {facets} from "virtual:facets";
import {html, LitElement, nothing, type TemplateResult} from "lit";
import {words, type Language} from "../../../i18n/index.ts";
import {checkedOf, toggle, toLines, toTree, type Line, type RegionNode} from "./regions.ts";
import {indexAfterKey, search} from "../../../core/index.ts";

const tree = toTree(facets.regions);

/** Of fewer regions, everything is open at once. */
const maxOpen = 40;
const all = (nodes: readonly RegionNode[]): string[] => nodes.flatMap(({code, children}) => [code, ...all(children)]);

/**
 * The regions as a tree with a search: one stop of the Tab key, arrows within, Space to choose, letters and pinyin to jump.
 * What is chosen leaves as a `choose` event with the codes.
 */
export class RegionTree extends LitElement {
  static override properties = {
    chosen: {attribute: false},
    language: {attribute: false},
    query: {state: true},
    opened: {state: true},
    at: {state: true}
  };
  declare chosen: readonly string[];
  declare language: Language;
  declare query: string;
  declare opened: ReadonlySet<string>;
  /** the code whose line takes the focus */
  declare at: string | null;
  private typed = "";
  private typing: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    super();
    this.query = "";
    this.opened = new Set(facets.regions.length <= maxOpen ? all(tree) : []);
    this.at = null;
  }

  override createRenderRoot(): this {
    return this;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.typing);
  }

  /** The codes that the search finds, the best first; null where nothing is searched for. */
  private get found(): readonly string[] | null {
    return this.query.trim() === "" ? null : search(facets.regions, this.query).map(({code}) => code);
  }

  private get lines(): readonly Line[] {
    const {found} = this;
    return toLines(tree, (code) => this.opened.has(code), found && new Set(found));
  }

  /** Down goes to the line that the search finds first, Enter chooses it. */
  private readonly pressInSearch = (event: KeyboardEvent): void => {
    const {found, lines} = this;
    const line = lines.find(({node}) => node.facet.code === found?.[0]) ?? lines[0];
    if (!line) return;
    if (event.key === "ArrowDown") {
      event.preventDefault();
      this.focusLine(line.node.code);
    } else if (event.key === "Enter" && found) {
      this.choose(line);
      (event.target as HTMLInputElement).select();
    }
  };

  override render(): TemplateResult {
    const t = words(this.language).app.explorer;
    const {lines} = this;
    const stop = lines.some(({node}) => node.code === this.at) ? this.at : lines[0]?.node.code;
    return html`
      <input
        type="search"
        aria-label=${t.searchRegions}
        placeholder=${t.searchRegions}
        .value=${this.query}
        @input=${(event: InputEvent) => (this.query = (event.target as HTMLInputElement).value)}
        @keydown=${this.pressInSearch}
      />
      <ul
        class="options tree"
        role="tree"
        aria-multiselectable="true"
        aria-label=${t.regions}
        @keydown=${(event: KeyboardEvent) => this.press(event, lines)}
      >
        ${lines.map((line) => this.line(line, line.node.code === stop))}
      </ul>
      ${lines.length === 0 ? html`<p role="status">${t.noRegion}</p>` : nothing}
    `;
  }

  private line(line: Line, stops: boolean): TemplateResult {
    const t = words(this.language).app.explorer;
    const {node, level, place, siblings, open} = line;
    const [name, full, lang] = this.named(node.facet);
    const checked = checkedOf(node, this.chosen);
    return html`<li
      role="treeitem"
      data-code=${node.code}
      aria-level=${level}
      aria-posinset=${place}
      aria-setsize=${siblings}
      aria-checked=${checked}
      aria-expanded=${open === null ? nothing : open}
      tabindex=${stops ? 0 : -1}
      style="--level: ${level}"
      @click=${() => this.choose(line)}
      @focus=${() => (this.at = node.code)}
    >
      <span
        class="twist"
        aria-hidden="true"
        @click=${(event: Event) => {
          if (open === null) return;
          event.stopPropagation();
          this.open(node.code, !open);
        }}
      ></span>
      <span class="box" aria-hidden="true"></span>
      <span lang=${lang} title=${full}>${node.alone ? t.itself(name) : name}</span>
      <small>${node.count}</small>
    </li>`;
  }

  /** Name and full name in the user's language, where there is one, and the language of both. */
  private named({name, full, english, englishFull}: RegionFacet): readonly [string, string, string] {
    if (this.language === "en" && english && englishFull) return [english, englishFull, "en"];
    return [name, full, "zh-CN"];
  }

  private choose({node}: Line): void {
    this.at = node.code;
    const chosen = toggle(tree, node, this.chosen);
    this.dispatchEvent(new CustomEvent("choose", {detail: chosen}));
  }

  private open(code: string, open: boolean): void {
    const opened = new Set(this.opened);
    if (open) opened.add(code);
    else opened.delete(code);
    this.opened = opened;
  }

  private focusLine(code: string): void {
    this.at = code;
    void this.updateComplete.then(() => this.querySelector<HTMLElement>(`[data-code="${code}"]`)?.focus());
  }

  private press(event: KeyboardEvent, lines: readonly Line[]): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const i = lines.findIndex(({node}) => node.code === this.at);
    const line = lines[i] ?? lines[0];
    if (!line) return;
    const {key} = event;
    const next = indexAfterKey(key, i, lines.length);
    const actions = this.keys(line, i, lines)[key];
    if (next !== undefined) {
      this.typed = "";
      if (key === "ArrowUp" && i <= 0) this.querySelector("input")?.focus();
      else this.focusLine(lines[next]!.node.code);
    } else if (actions) {
      this.typed = "";
      actions();
    } else if (key.length === 1 && key !== " ") this.jump(key, i, lines);
    else return;
    event.preventDefault();
  }

  private keys(line: Line, i: number, lines: readonly Line[]): Readonly<Record<string, () => void>> {
    const to = (next: Line | undefined) => next && this.focusLine(next.node.code);
    const {node, open, parent, level} = line;
    return {
      ArrowRight: () => (open === false ? this.open(node.code, true) : open ? to(lines[i + 1]) : undefined),
      ArrowLeft: () => {
        if (open) this.open(node.code, false);
        else to(lines.findLast((each, k) => k < i && each.node.code === parent && each.level < level));
      },
      "*": () => {
        const same = lines.filter((each) => each.level === level && each.open !== null);
        this.opened = new Set([...this.opened, ...same.map((each) => each.node.code)]);
      },
      " ": () => this.choose(line),
      Enter: () => this.choose(line)
    };
  }

  /** To the next line whose name, or its pinyin, begins with what was typed. */
  private jump(key: string, i: number, lines: readonly Line[]): void {
    clearTimeout(this.typing);
    this.typing = setTimeout(() => (this.typed = ""), 600);
    this.typed += key.toLowerCase();
    const from = this.typed.length > 1 ? i : i + 1;
    const ordered = [...lines.slice(from), ...lines.slice(0, from)];
    const next = ordered.find(({node: {facet}}) =>
      [facet.name, ...facet.keys].some((each) => each.startsWith(this.typed))
    );
    if (next) this.focusLine(next.node.code);
  }
}

customElements.define("zb-region-tree", RegionTree);
