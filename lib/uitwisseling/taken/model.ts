/** The sign of life of the process that does the work in the background. */
export type Levensteken = { readonly laatstOp: Date | null; readonly vers: boolean };
