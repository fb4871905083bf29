if (!("document" in globalThis)) Reflect.deleteProperty(globalThis, "window");
