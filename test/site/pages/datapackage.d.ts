declare module "datapackage" {
  export interface Resource {
    readonly name: string;
    read(options: {keyed: boolean; relations: boolean}): Promise<readonly object[]>;
  }

  export class Package {
    static load(descriptor: object, options: {basePath: string; strict?: boolean}): Promise<Package>;
    readonly valid: boolean;
    readonly errors: readonly Error[];
    readonly resourceNames: readonly string[];
    readonly resources: readonly Resource[];
  }
}
