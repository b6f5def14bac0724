/** Support that began and did not end: what closing the work asks for. `opOrde`: the last Big 5 were all in order. */
export type Loslaatvraag = { readonly open: boolean; readonly opOrde: boolean };
