const namespace = "urn:zhibiao:handler";

/**
 * Lets `html` and `svg` templates take functions as event handlers. Htl writes `onclick=::0` into the markup and reads it
 * back; the page's policy reports that as an inline handler on the console. In a namespace the attribute is no handler,
 * and htl finds it by the same name.
 */
export function isolateListeners(): void {
  const markup = Object.getOwnPropertyDescriptor(Element.prototype, "innerHTML")!;
  Object.defineProperty(Element.prototype, "innerHTML", {
    ...markup,
    set(this: Element, given: unknown) {
      const quiet = String(given ?? "").replace(/(\s)(on\w+=::\d+(?=[\s>]))/gi, "$1data-$2");
      markup.set!.call(this, quiet);
      if (quiet === given) return;
      const content = this instanceof HTMLTemplateElement ? this.content : this;
      for (const element of content.querySelectorAll("*")) rename(element);
    }
  });
}

function rename(element: Element): void {
  for (const {name, value} of Array.from(element.attributes)) {
    if (!/^data-on/i.test(name) || !/^::\d+$/.test(value)) continue;
    element.removeAttribute(name);
    element.setAttributeNS(namespace, name.slice("data-".length), value);
  }
}
