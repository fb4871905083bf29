const quiet = /\/src\/(?:model|catalog|i18n|notebook|sandbox|share|charts|explore|extraction)[/.]/;

/** Rooms that do nothing when they are imported: what a chunk or a worker does not use of them stays out of it. */
export const treeshake = {moduleSideEffects: [{test: quiet, sideEffects: false}]};
