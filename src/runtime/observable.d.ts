declare module "@observablehq/runtime" {
  export interface Observer {
    readonly _node?: Element;
    pending?(): void;
    fulfilled?(value: unknown, name: string | null): void;
    rejected?(error: unknown, name: string | null): void;
  }
  export interface Variable {
    define(name: string | null, inputs: readonly string[], definition: unknown): this;
    delete(): void;
  }
  export interface Module {
    variable(observer?: Observer | true): Variable;
    define(name: string, inputs: readonly string[], definition: unknown): Variable;
    value(name: string): Promise<unknown>;
  }
  export class Runtime {
    constructor(builtins?: Record<string, unknown>, global?: (name: string) => unknown);
    module(): Module;
    dispose(): void;
  }
  export class RuntimeError extends Error {
    constructor(message: string, input?: string);
    readonly input?: string;
  }
}

declare module "@observablehq/inspector" {
  export class Inspector {
    constructor(node: Element);
    fulfilled(value: unknown, name?: string): void;
  }
}

declare module "@observablehq/inputs" {
  const inputs: Record<string, (...options: unknown[]) => Element>;
  export = inputs;
}
