export type Collega = { readonly id: string; readonly naam: string };
